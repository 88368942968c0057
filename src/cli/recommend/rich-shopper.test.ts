import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoItems } from '../../../scripts/demo-items.mjs';
import { createEngine } from '../../engine.ts';
import { defaultSettings, languages, type Need, type Profile } from '../../types.ts';
import { buildPack } from '../build/build-pack.ts';
import { type OpenedPack, openPack } from '../open-pack.ts';
import { findDuplicates } from './find-duplicates.fixture.ts';
import { richShopper } from './rich-shopper.fixture.ts';
import { readStories, recommendTo, tellTwin } from './tell-story.fixture.ts';

const root = join(import.meta.dirname, '../../..');
const stories = join(root, 'e2e/stories');
const place = mkdtempSync(join(tmpdir(), 'inkling-rich-'));
const quiet = { start() {}, update() {}, tell() {}, stop() {} };
const dayMs = 86_400_000;
/** What nobody wants in Hangzhou at the end of November, unless it is for a festival that comes. */
const outOfSeason =
  /\/(fan|dehumidifier|sunscreen|baby-sunscreen|sun-hat|linen-dress|summer-duvet|vegetable-seeds|lawn-seed|swim[\w-]*|car-sunshade|sun-umbrella|mooncake[\w-]*|zongzi[\w-]*)$/;
/** Another life's: neither child nor dog was ever shopped for, and the cat is grown. */
const ofOthers =
  /\/(dog-[\w-]+|puppy-[\w-]+|kitten-food|diapers|[\w-]+-diapers|[\w-]*formula|stroller|baby-[\w-]+|toddler-[\w-]+|kids-[\w-]+|potty)$/;
const emptyTalk =
  /\b(smart|premium|best|new|hot|deluxe|pro|plus|set|kit|quality)\b|智能|多功能|套装|系列|高端|优质|新款|爆款|热销|豪华/i;

afterAll(() => rmSync(place, { recursive: true, force: true }));

async function open(name: 'demo' | 'catalog' | 'catalog-synonyms'): Promise<OpenedPack> {
  let feed = join(stories, `${name}.jsonl`);
  if (name === 'demo') {
    feed = join(place, 'demo.jsonl');
    const items = readDemoItems(join(root, 'src/demo/catalog')).map(({ picture: _, ...item }) => item);
    writeFileSync(feed, items.map((item) => JSON.stringify(item)).join('\n'));
  }
  await buildPack({ feed, out: join(place, name), packOnly: true }, quiet);
  return openPack(join(place, name));
}

describe.each([
  ['demo', richShopper.demo],
  ['catalog', richShopper.stories],
] as const)('two years of a household at the shop of the %s', (name, events) => {
  let opened: OpenedPack;
  const profiles = new Map<string, Profile>();
  beforeAll(async () => {
    opened = await open(name);
    const settings = { ...defaultSettings, city: richShopper.city };
    const source = { read: async () => ({ revision: 1, events, settings }) };
    const engine = createEngine({ ...opened.deps, source });
    for (const language of languages)
      profiles.set(language, await engine.profile(richShopper.nowMs, language));
  }, 120_000);
  afterAll(() => opened.dispose());
  const thingOf = ({ id }: Need): number => opened.deps.things!.find(id.slice(id.indexOf('/') + 1))!;

  it('meets only things that the shop has', () => {
    for (const { itemId } of events)
      if (itemId !== undefined) expect(opened.deps.catalog.indexOf(itemId), itemId).toBeDefined();
  });

  describe.each(languages)('in %s', (language) => {
    it('tells at least ten interests, long and short ones, each by a name of its own and at least two deeds', () => {
      const { interests } = profiles.get(language)!;
      expect(interests.length).toBeGreaterThanOrEqual(10);
      expect(new Set(interests.map((each) => each.name[language])).size).toBe(interests.length);
      expect(new Set(interests.map(({ horizon }) => horizon)).size).toBe(2);
      const known = new Set(events.map(({ id }) => id));
      for (const { evidence } of interests) {
        expect(evidence.length).toBeGreaterThanOrEqual(2);
        for (const id of evidence) expect(known.has(id)).toBe(true);
      }
    });

    it('foresees at least fifty needs, each once, and none for more than a fifth of them', () => {
      const { needs, interests } = profiles.get(language)!;
      expect(needs.length).toBeGreaterThanOrEqual(50);
      expect(findDuplicates(needs, opened.deps.things!).length).toBeLessThanOrEqual(0.05 * needs.length);
      const served = interests.map(({ id }) => needs.filter(({ interest }) => interest === id).length);
      expect(served.filter((count) => count > 0).length).toBeGreaterThanOrEqual(10);
      expect(Math.max(...served)).toBeLessThanOrEqual(0.2 * needs.length);
    });

    it('asks for nothing banned, and names no brand', () => {
      const brands = opened.deps.catalog.items.flatMap(({ brand }) => brand?.toLowerCase() ?? []);
      for (const need of profiles.get(language)!.needs) {
        const { tag } = need;
        // A tea set is a thing; a set of something is not.
        expect(tag.replace(opened.deps.things!.things[thingOf(need)]![language], '')).not.toMatch(emptyTalk);
        expect(brands.filter((brand) => brand.length > 2 && tag.toLowerCase().includes(brand))).toEqual([]);
      }
    });

    it('asks for nothing bought within a month, but for refills', () => {
      const { catalog, things } = opened.deps;
      const lately = new Set(
        events
          .filter(({ type, timeMs }) => type === 'purchase' && richShopper.nowMs - timeMs <= 30 * dayMs)
          .map(({ itemId }) => things!.ofItem(catalog.indexOf(itemId!)!)),
      );
      expect(lately.size).toBeGreaterThan(0);
      for (const need of profiles.get(language)!.needs)
        if (need.source !== 'refill') expect(lately.has(thingOf(need)), need.id).toBe(false);
    });

    it('asks for nothing out of season, nor for what belongs to others', () => {
      for (const { id } of profiles.get(language)!.needs) {
        expect(id).not.toMatch(outOfSeason);
        expect(id).not.toMatch(ofOthers);
      }
    });
  });
});

describe.each(['catalog', 'catalog-synonyms'] as const)('every shopper of the stories at %s', (name) => {
  let opened: OpenedPack;
  beforeAll(async () => {
    opened = await open(name);
  }, 120_000);
  afterAll(() => opened.dispose());

  it('is asked for one thing once: at most one need in twenty says what another says', async () => {
    let [numNeeds, numDuplicates] = [0, 0];
    for (const story of readStories(stories).flatMap((each) => [each, tellTwin(each)])) {
      const { needs } = (await recommendTo(story, opened)).profile;
      numNeeds += needs.length;
      numDuplicates += findDuplicates(needs, opened.deps.things!).length;
    }
    expect(numNeeds).toBeGreaterThan(2_000);
    expect(numDuplicates).toBeLessThanOrEqual(0.05 * numNeeds);
  }, 120_000);
});

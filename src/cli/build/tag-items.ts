import type { LifeTimelines } from '../../knowledge/life-timeline.ts';
import { ordinaryThings } from '../../knowledge/ordinary-things.ts';
import { sureForTelling } from '../../knowledge/sureness.ts';
import type { KnownThings, Thing, ThingId } from '../../knowledge/thing.ts';
import type { PackThing, TagsFile } from '../../pack/item-things.ts';
import { type EncodeText, type Item, type Language, languages } from '../../types.ts';
import { cutTimelines } from './cut-timelines.ts';
import { openThingFinder } from './things/find-thing.ts';

/** The narrowest category of an item that no known thing names: the shop's own word for it, a sort of what that word means. */
function ownThing({ category, kind }: Item, known: KnownThings['things']): PackThing | undefined {
  const nameIn = (language: Language): string | undefined =>
    kind?.[language] ?? category?.[language]?.split('>').at(-1)?.trim().toLowerCase();
  const name = languages.map(nameIn).find(Boolean);
  if (!name) return undefined;
  const names = { 'zh-CN': nameIn('zh-CN') || name, en: nameIn('en') || name };
  const id = names.en.replace(/\s+/g, '-');
  return { id: `shop/${id}`, ...names, ...(Object.hasOwn(known, id) && { is: id }) };
}

const capitals = /\b(?:3d|a4|diy|ev|gps|hdmi|led|nas|ok|ssd|tds|tv|usb|vr|[dtu])\b/g;

/** As it is written: spaces part what a title may say apart, and nobody writes `usb hub`. */
const toWritten = (name: string): string =>
  name
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(capitals, (word) => word.toUpperCase());

/** A thing as the pack keeps it: of its names only those that tags are made of. */
function toPackThing(id: ThingId, { not: _, 'zh-CN': zh, en, ...nature }: Thing): PackThing {
  const names = { 'zh-CN': toWritten(zh[0] ?? en[0] ?? id), en: toWritten(en[0] ?? id) };
  return { id, ...names, ...nature, ...(ordinaryThings.has(id) && { ordinary: true }) };
}

/**
 * Which core words the items are, by common knowledge of things, and how sure that is; an item that it does not know
 * well enough is what the shop's own category says, for sure. Only things that some item is, and the broader ones of
 * those, go into the pack.
 */
export async function tagItems(
  items: readonly Item[],
  known: KnownThings,
  timelines: LifeTimelines,
  encode: EncodeText,
): Promise<TagsFile> {
  const found = await openThingFinder(known, encode).then((find) => find(items));
  const things = new Map<ThingId, PackThing>();
  const rows = new Map<ThingId, number>();
  const rowOf = (thing: PackThing): number => {
    const row = rows.get(thing.id);
    if (row !== undefined) return row;
    rows.set(thing.id, rows.size);
    things.set(thing.id, thing);
    if (thing.is !== undefined && known.things[thing.is])
      rowOf(toPackThing(thing.is, known.things[thing.is]!));
    return rows.get(thing.id)!;
  };
  const tagged = items.map((item, at): [row: number, sureness: number] => {
    const { id, sureness } = found[at] ?? { id: '', sureness: 0 };
    const percent = Math.floor(100 * sureness);
    if (percent >= sureForTelling) return [rowOf(toPackThing(id, known.things[id]!)), percent];
    const own = ownThing(item, known.things);
    return own ? [rowOf(own), 100] : [-1, 0];
  });
  return {
    things: [...things.values()],
    items: tagged.map(([row]) => row),
    sureness: tagged.map(([, percent]) => percent),
    timelines: cutTimelines(timelines, (id) => things.has(id)),
  };
}

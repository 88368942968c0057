/**
 * Draws the situations for which the writer's corpus is written, from the same knowledge that gives cards their facts.
 *
 *     node scripts/draw-situations.mjs > training/writer/situations.tsv     seed 1; 2 s; 1,440 situations, about 900 things
 *     node scripts/draw-situations.mjs --seed 2 --from 1441 --count 1600     the second part, appended to it
 *     node scripts/draw-situations.mjs --names > training/writer/names.tsv   what the things are called
 *
 * A situation is a card's item and two to six typed facts that may be told of it: one that makes the card worth showing (what
 * was bought, looked at, saved or searched for, an interest, a stage, a season, a festival, a refill, a fall in price) and some
 * that happen to be true as well. Each stands as `kind=English|Chinese`. 15 % of situations are held out, by the hash of
 * their id; their lines are for judging and never trained on. Nothing sensitive is drawn.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openSources } from './load-sources.mjs';

const { values: asked } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '1440' },
    names: { type: 'boolean', default: false },
  },
});
const numSituations = Number(asked.count);
const heldOutShare = 0.15;
/** How many of a hundred situations turn on what. */
const shares = {
  bought: 15,
  viewed: 9,
  saved: 6,
  searched: 7,
  interest: 8,
  stage: 17,
  season: 12,
  festival: 9,
  refill_due: 8,
  price_drop: 3,
  new_arrival: 2,
  brand: 2,
  attribute: 2,
};
const brands =
  'Tarnway Suxin Norrwear Brightbrick Halidon Goodgrain Miaoji Kangyue Xiangzao Lanbo Morrowby Qingyin'.split(
    ' ',
  );
/** What a dog or a person has to do with it is nobody's business on a card. */
const unspoken = /hospital|pregnan|nursing|incontinen|funeral|mourning|urn|grave|condom|lubric/;

const { load, close } = await openSources();
const { things } = await load('src/knowledge/things.ts');
const { lifeTimelines } = await load('src/knowledge/life-timelines.ts');
const { festivals } = await load('src/knowledge/world/festivals.ts');
const { spells } = await load('src/knowledge/world/spells.ts');
const { seasonBands } = await load('src/knowledge/world/season-bands.ts');
const { cities } = await load('src/knowledge/world/cities.ts');
const { createRandom } = await load('src/seeded.ts');

const random = createRandom(Number(asked.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const isSaid = (id) => things[id] && !things[id].sensitive && !unspoken.test(id);
const ids = Object.keys(things).filter(isSaid);
if (asked.names) {
  for (const id of ids) console.log([id, things[id].en.join('|'), things[id]['zh-CN'].join('|')].join('\t'));
  await close();
  process.exit();
}
const fact = (kind, en, zh) => ({ kind, en, zh });
/** In Chinese a name with a gap in it is made for search, and not said. */
const chineseOf = ({ 'zh-CN': names }) =>
  names.find((name) => !name.includes(' ')) ?? names[0].replaceAll(' ', '');
const thingFact = (kind, id) => fact(kind, things[id].en[0], chineseOf(things[id]));
const named = (kind, { en, 'zh-CN': zh }) => fact(kind, en ?? zh, zh ?? en);

/** Things that come with others, both ways, and kin. */
const hostsOf = new Map();
for (const id of ids)
  for (const other of things[id].goesWith ?? []) {
    if (isSaid(other)) hostsOf.set(other, [...(hostsOf.get(other) ?? []), id]);
  }
const kinOf = (id) =>
  ids.filter((other) => other !== id && things[id].is && things[other].is === things[id].is);
const withHosts = [...hostsOf.keys()];
const stageNeeds = Object.values(lifeTimelines)
  .filter(({ sensitive }) => !sensitive)
  .flatMap(({ name, states }) =>
    states.flatMap((state) => state.needs.map((need) => ({ ...need, stage: state.name, interest: name }))),
  )
  .filter(({ thing }) => isSaid(thing));
const signals = Object.values(lifeTimelines)
  .filter(({ sensitive, of }) => !sensitive && of === 'self')
  .flatMap(({ name, states }) =>
    states.flatMap((state) => Object.keys(state.signals).map((thing) => ({ thing, name }))),
  )
  .filter(({ thing }) => isSaid(thing));
const seasonWants = [
  ...Object.entries(spells).map(([id, { name, wants }]) => ({ id, name, wants })),
  ...seasonBands,
].flatMap(({ id, name, wants }) => wants.map((want) => ({ ...want, id, name })));
const festivalWants = festivals.flatMap(({ name, wants }) => wants.map((want) => ({ ...want, name })));
const modifiers = [...stageNeeds, ...seasonWants].filter(({ modifier, thing }) => modifier && isSaid(thing));
const refills = ids.filter((id) => things[id].refill);
const due = [
  ['about now', '这几天'],
  ['next week', '下周'],
  ['this month', '这个月'],
  ['soon', '快了'],
];
const price = () => {
  const off = pick([5, 8, 12, 15, 20, 30, 40, 60, 80, 120]);
  return fact('price_drop', `$${off}`, `¥${off * 5}`);
};

const kinds = {
  bought(used) {
    const thing = pick(withHosts.filter((id) => !used.has(id)));
    return { thing, facts: [thingFact('bought', pick(hostsOf.get(thing)))] };
  },
  viewed(used) {
    const thing = pick(withHosts.filter((id) => !used.has(id)));
    return { thing, facts: [thingFact('viewed', pick([...hostsOf.get(thing), ...kinOf(thing)]))] };
  },
  saved(used) {
    const thing = pick(withHosts.filter((id) => !used.has(id)));
    return { thing, facts: [thingFact('saved', pick(hostsOf.get(thing)))] };
  },
  searched(used) {
    const thing = pick(
      ids.filter((id) => !used.has(id) && things[id].en.length > 1 && things[id]['zh-CN'].length > 1),
    );
    const asked = pick([thing, ...(hostsOf.get(thing) ?? [])]);
    return {
      thing,
      facts: [
        fact(
          'searched',
          things[asked].en.at(asked === thing ? 1 : 0),
          things[asked]['zh-CN'].at(asked === thing ? 1 : 0),
        ),
      ],
    };
  },
  interest(used) {
    const { thing, name } = pick(signals.filter(({ thing }) => !used.has(thing)));
    return { thing, facts: [named('interest', name)] };
  },
  stage(used) {
    const { thing, modifier, stage } = pick(stageNeeds.filter(({ thing }) => !used.has(thing)));
    return { thing, facts: [named('stage', stage), ...(modifier ? [named('attribute', modifier)] : [])] };
  },
  season(used) {
    const { thing, modifier, name, id } = pick(
      seasonWants.filter(({ thing }) => isSaid(thing) && !used.has(thing)),
    );
    const there = cities.filter(({ spells: own }) => own.some((spell) => spell.id === id));
    const city = there.length > 0 || random() < 0.4 ? pick(there.length > 0 ? there : cities) : undefined;
    return {
      thing,
      facts: [
        named('season', name),
        ...(city ? [named('city', city.names)] : []),
        ...(modifier && random() < 0.5 ? [named('attribute', modifier)] : []),
      ],
    };
  },
  festival(used) {
    const { thing, name } = pick(festivalWants.filter(({ thing }) => isSaid(thing) && !used.has(thing)));
    const days = 2 + Math.floor(random() * 16);
    const count = random() < 0.6 ? [fact('days_left', `${days} days`, `${days}天`)] : [];
    return { thing, facts: [named('festival', name), ...count] };
  },
  refill_due(used) {
    const thing = pick(refills.filter((id) => !used.has(id)));
    const host = (things[thing].comesWith ?? []).filter(isSaid);
    return {
      thing,
      facts: [
        thingFact('bought', host.length > 0 && random() < 0.6 ? pick(host) : thing),
        fact('refill_due', ...pick(due)),
      ],
    };
  },
  price_drop(used) {
    const thing = pick(ids.filter((id) => !used.has(id)));
    return { thing, facts: [price(), thingFact(pick(['viewed', 'saved']), thing)] };
  },
  new_arrival(used) {
    const thing = pick(ids.filter((id) => !used.has(id) && kinOf(id).length > 0));
    return {
      thing,
      facts: [fact('new_arrival', 'this week', '本周'), thingFact('viewed', pick(kinOf(thing)))],
    };
  },
  brand(used) {
    const thing = pick(withHosts.filter((id) => !used.has(id)));
    const brand = pick(brands);
    return {
      thing,
      facts: [fact('brand', brand, brand), thingFact(pick(['bought', 'saved']), pick(hostsOf.get(thing)))],
    };
  },
  attribute(used) {
    const { thing, modifier } = pick(modifiers.filter(({ thing }) => !used.has(thing)));
    return {
      thing,
      facts: [
        named('attribute', modifier),
        ...(hostsOf.has(thing) ? [thingFact('viewed', pick(hostsOf.get(thing)))] : []),
      ],
    };
  },
};
/** What happens to be true as well. */
const besides = {
  popularity: () => fact('popularity', 'popular this week', '本周热门'),
  brand: () => {
    const brand = pick(brands);
    return fact('brand', brand, brand);
  },
  price_drop: price,
  city: () => named('city', pick(cities).names),
  viewed: (thing) => hostsOf.has(thing) && thingFact('viewed', pick(hostsOf.get(thing))),
  attribute: (thing) => {
    const own = modifiers.filter((each) => each.thing === thing);
    return own.length > 0 && named('attribute', pick(own).modifier);
  },
  interest: (thing) => {
    const own = signals.filter((each) => each.thing === thing);
    return own.length > 0 && named('interest', pick(own).name);
  },
  new_arrival: () => fact('new_arrival', 'this week', '本周'),
};

const deck = Object.entries(shares).flatMap(([kind, share]) =>
  Array(Math.round((share / 100) * numSituations)).fill(kind),
);
for (let at = deck.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [deck[at], deck[other]] = [deck[other], deck[at]];
}
const uses = new Map();
deck.slice(0, numSituations).forEach((kind, at) => {
  // No thing again and again, so that what is written is about many; the calendar asks for fewer.
  const most = (kind === 'season' || kind === 'festival' ? 4 : 2) * Math.ceil(numSituations / 1_600);
  const used = new Set([...uses].filter(([, count]) => count >= most).map(([id]) => id));
  const { thing, facts } = kinds[kind](used);
  uses.set(thing, (uses.get(thing) ?? 0) + 1);
  const all = [thingFact('item', thing), ...facts];
  const numBesides = pick([0, 0, 1, 1, 2, 3]);
  for (let n = 0; n < numBesides; n++) {
    const other = pick(Object.keys(besides));
    const found = besides[other](thing);
    if (found && all.every((each) => each.kind !== found.kind)) all.push(found);
  }
  const id = `s${String(at + Number(asked.from)).padStart(4, '0')}`;
  const hash = createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32;
  const told = all.map(({ kind: each, en, zh }) => `${each}=${en}|${zh}`);
  console.log([id, hash < heldOutShare ? 'held-out' : 'train', kind, thing, ...told].join('\t'));
});
await close();

/**
 * Fits and calibrates how sure it is that an item is the thing that its words name or describe (src/knowledge/sureness.ts).
 *
 *     node scripts/fit-sureness.mjs            prints weights and figures; the same each time (no seed)
 *
 * On training/judge/need-pairs.tsv (560 pairs of need and item, 252 of which serve) and shops a to d of other-words.tsv
 * (325 items, each as said in both languages and, weighed half, in each alone). A pair that serves is one of the need's
 * thing and its sorts, one that does not is none of them, an item of a shop is its thing or nothing that is known. The
 * shelf's other items are told by the fit of the round before. A pair is claimed when the item's thing is the need's or
 * a sort of it, and sure enough.
 *
 * Crossed: half of the needs (by hash) and shops a and b judged by the fit on the rest, and the other way round. Shops e
 * to h took no part in any choice; their errors were never read. Expected (precision and recall): pairs from 50 on .960
 * and .754 crossed (names alone .881 and .647), half 0 .966 and .720, half 1 .955 and .784; shops a to d crossed from 50
 * on .958 and .932 in two languages, .945 and .785 in one; shops e to h .949 and .923, .955 and .773.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitChoice } from './fit-choice.mjs';
import { resultAt, thresholdFor } from './judge-claims.mjs';
import { openSources } from './load-sources.mjs';
import { root } from './set-up.mjs';

const numRounds = 3;
const ridge = 0.6;
const precision = 0.95;
const oneLanguageWeight = 0.5;
/** What counts against a thing must not speak for it, nor the other way round. */
const against = new Set(['follows', 'namesSort', 'belongsTitle', 'belongsShelf', 'plays', 'tells']);

const { load, close } = await openSources();
const { withShopWeigher } = await load('src/cli/build/things/with-shop-weigher.ts');
const { weighPairs } = await load('src/cli/build/things/weigh-pairs.ts');
const { weighShops } = await load('src/cli/build/things/weigh-shops.ts');
const { chooseThing } = await load('src/cli/build/things/choose-thing.ts');
const { sureForNeed, sureForTelling, surenessWeights } = await load('src/knowledge/sureness.ts');
const names = Object.keys(surenessWeights);
const read = (name) => readFileSync(join(root, 'training/judge', name), 'utf8');

const [pairs, shops, { broader, addMates }] = await withShopWeigher(
  join(root, 'public/models'),
  async (weigher) => [
    await weighPairs(read('need-pairs.tsv'), weigher),
    await weighShops(read('other-words.tsv'), weigher),
    weigher,
  ],
);
const isUnder = (thing, need) => thing === need || broader[thing].includes(need);
const rowsOf = (weighed) => weighed.map(({ evidence }) => names.map((name) => evidence[name]));

function fitTo(somePairs, someShops) {
  const ofPairs = somePairs.map(({ weighed, need, serves }) => ({
    rows: rowsOf(weighed),
    is: weighed.map(({ thing }) => need !== undefined && isUnder(thing, need)),
    says: serves ? 'one' : 'other',
    weight: 1,
  }));
  let model;
  let fitted;
  for (let round = 0; round < numRounds; round++) {
    const ofShops = someShops.flatMap(({ items, things, weighed, numLanguages }) =>
      (model ? addMates(items, weighed, model) : weighed).map((all, row) => {
        const is = all.map(({ thing }) => thing === things[row]);
        const says = is.includes(true) ? 'one' : 'none';
        return { rows: rowsOf(all), is, says, weight: numLanguages > 1 ? 1 : oneLanguageWeight };
      }),
    );
    const signs = names.map((name) => (against.has(name) ? -1 : 1));
    fitted = fitChoice([...ofPairs, ...ofShops], signs, ridge, fitted);
    model = {
      none: fitted.none,
      weights: Object.fromEntries(names.map((name, d) => [name, fitted.weights[d]])),
    };
  }
  return model;
}

const claimsOfPairs = (some, model) =>
  some.flatMap(({ weighed, need, serves, half }) => {
    const chosen = chooseThing(weighed, broader, model);
    if (!chosen || need === undefined || !isUnder(chosen.thing, need)) return [];
    return [{ score: chosen.sureness, right: serves, half }];
  });
/** Right is the thing itself; a broader one is not. */
const claimsOfShops = (some, model) =>
  some.flatMap(({ items, weighed, things }) =>
    addMates(items, weighed, model).flatMap((all, row) => {
      const chosen = chooseThing(all, broader, model);
      return chosen ? [{ score: chosen.sureness, right: chosen.thing === things[row] }] : [];
    }),
  );
const numServing = (some) => some.filter(({ serves }) => serves).length;
const numKnown = (some) =>
  some.reduce((sum, { things }) => sum + things.filter((thing) => thing !== undefined).length, 0);
const said = ({ precision: p, recall, claimed }) =>
  `precision ${p.toFixed(3)} recall ${recall.toFixed(3)}${claimed === undefined ? '' : ` (${claimed} claimed)`}`;
const tellShops = (claims, some) =>
  [0, sureForTelling / 100, sureForNeed / 100]
    .map((at) => `from ${at}: ${said(resultAt(claims, numKnown(some), at))}`)
    .join('; ');

const ofHalf = (half) => pairs.filter((pair) => pair.half === half);
const spokenBy = (letters, numLanguages) =>
  shops.filter(
    (shop) => letters.includes(shop.shop) && (!numLanguages || shop.numLanguages === numLanguages),
  );
const crossed = [fitTo(ofHalf(1), spokenBy('cd')), fitTo(ofHalf(0), spokenBy('ab'))];

console.log(
  `${pairs.length} pairs, ${numServing(pairs)} serve; ${pairs.filter(({ need }) => need === undefined).length} whose need is no known thing are never claimed`,
);
const byName = pairs.flatMap(({ byName: thing, need, serves }) =>
  thing !== undefined && need !== undefined && isUnder(thing, need) ? [{ score: 1, right: serves }] : [],
);
console.log(`names alone: ${said(resultAt(byName, numServing(pairs), 0))}`);
const judged = [0, 1].flatMap((half) => claimsOfPairs(ofHalf(half), crossed[half]));
const best = thresholdFor(judged, numServing(pairs), precision);
console.log(`crossed, one threshold: ${best.threshold.toFixed(3)}, ${said(best)}`);
for (const at of [20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70])
  console.log(`crossed, from ${at}: ${said(resultAt(judged, numServing(pairs), at / 100))}`);
for (const half of [0, 1]) {
  const own = judged.filter((each) => each.half === half);
  console.log(
    `from sureForNeed, half ${half}: ${said(resultAt(own, numServing(ofHalf(half)), sureForNeed / 100))}`,
  );
}
for (const numLanguages of [2, 1]) {
  const claims = ['ab', 'cd'].flatMap((letters, half) =>
    claimsOfShops(spokenBy(letters, numLanguages), crossed[half]),
  );
  console.log(
    `shops a to d crossed, ${numLanguages} language(s): ${tellShops(claims, spokenBy('abcd', numLanguages))}`,
  );
}

const model = fitTo(pairs, spokenBy('abcd'));
for (const numLanguages of [2, 1]) {
  const held = spokenBy('efgh', numLanguages);
  console.log(`shops e to h, ${numLanguages} language(s): ${tellShops(claimsOfShops(held, model), held)}`);
}
console.log('fitted on all:');
for (const name of names) console.log(`  ${name}: ${Number(model.weights[name].toFixed(2))},`);
console.log(`  none ${model.none.toFixed(2)}`);
await close();
process.exit(0);

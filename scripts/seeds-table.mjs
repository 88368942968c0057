/** What three trainings from scratch reach, beside the aims set before any of them and the best published figures. */

/** HR@10 and NDCG@10 that the issue of this model asked for, and what stood there. */
const aims = [
  {
    set: 'amazon-industrial',
    part: 'all',
    name: 'industrial, all items',
    aim: [0.17, 0.1167],
    beside: 'MiniOneRec (language model) .1586 / .1167',
  },
  {
    set: 'amazon-industrial',
    part: 'all.later',
    name: '… bought on a later day',
    aim: [0.063, 0.033],
    beside: 'EASE .0527 / .0269',
  },
  {
    set: 'amazon-beauty',
    part: 'exclude',
    name: 'beauty',
    aim: [0.104, 0.063],
    beside: 'eSASRec .0928 / .0523',
  },
  {
    set: 'amazon-sports',
    part: 'exclude',
    name: 'sports',
    aim: [0.062, 0.036],
    beside: 'SASRec+SS .0569 / .0314, eSASRec .0560 / .0323',
  },
  {
    set: 'amazon-games',
    part: 'exclude',
    name: 'games',
    aim: [0.132, 0.078],
    beside: 'EASE + transitions .1154 / .0681',
  },
  {
    set: 'online-retail',
    part: 'exclude',
    name: 'online-retail, new to the shopper',
    aim: [0.39, 0.082],
    beside: 'EASE .3794 / .0791',
  },
  {
    set: 'online-retail',
    part: 'all',
    name: 'online-retail, all items',
    aim: [0.76, 0.31],
    beside: 'personal popularity .7472 / .2878',
  },
];

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const pair = (values) => values.map((value) => value.toFixed(4).replace(/^0/, '')).join(' / ');

/** The aims whose set was judged, each with the figures of its seeds: `[hr, ndcg]` by seed. */
export function partsOfSeeds({ sets }) {
  return aims.flatMap((aim) => {
    const found = sets[aim.set]?.[aim.part];
    return found ? [{ ...aim, rows: found.rows, seeds: found.seeds.map(([, ...figures]) => figures) }] : [];
  });
}

/** Markdown: each aim with the mean of the seeds, the seeds themselves, and whether both figures of the mean reach it. */
export function formatSeeds(report) {
  const rows = partsOfSeeds(report).map(({ name, aim, beside, rows, seeds }) => {
    const means = [0, 1].map((at) => mean(seeds.map((figures) => figures[at])));
    const verdict = means.every((value, at) => value >= aim[at]) ? 'met' : 'missed';
    const each = seeds.map(pair).join(', ');
    return `| ${name} | ${beside} | ${pair(aim)} | **${pair(means)}** | ${each} | ${rows} | ${verdict} |`;
  });
  return [
    '| HR@10 / NDCG@10 | what stood there | aim | mean | by seed | rows | |',
    '| --- | --- | ---: | ---: | --- | ---: | --- |',
    ...rows,
  ].join('\n');
}

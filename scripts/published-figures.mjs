/**
 * What others state, for test rows with the whole catalogue ranked: rows of the quality table that were not measured
 * here. And the baselines as the data folders state them, to hold this harness against.
 */

/** HR@10 and NDCG@10 by the table's column. */
export const publishedRows = [
  {
    model: 'SASRec',
    figures: {
      'industrial, all items': [0.1088, 0.0806],
      'beauty, unseen items': [0.0605, 0.0318],
      'sports, unseen items': [0.035, 0.0192],
    },
  },
  {
    model: 'TIGER',
    figures: {
      'industrial, all items': [0.1321, 0.0908],
      'beauty, unseen items': [0.0648, 0.0384],
      'sports, unseen items': [0.04, 0.0225],
    },
  },
  // arXiv 2508.06450, leave-one-out.
  {
    model: 'eSASRec',
    figures: { 'beauty, unseen items': [0.0928, 0.0523], 'sports, unseen items': [0.056, 0.0323] },
  },
  // A language model, with 17 % more training data than is here.
  { model: 'MiniOneRec', figures: { 'industrial, all items': [0.1586, 0.1167] } },
];

/** HR@10 and NDCG@10 of the baselines as the data folders state them for test. */
export const statedFloors = {
  'amazon-industrial': {
    '': {
      popularity: [0.06, 0.0391],
      'personal-popularity': [0.0618, 0.0389],
      'item-knn': [0.107, 0.0737],
      ease: [0.1088, 0.072],
      transitions: [0.0977, 0.0688],
    },
    '.exclude': {
      popularity: [0.0441, 0.0291],
      'item-knn': [0.1114, 0.079],
      ease: [0.1176, 0.0794],
      transitions: [0.0997, 0.0707],
    },
  },
  'amazon-beauty': {
    '': {
      popularity: [0.012, 0.0056],
      'item-knn': [0.0622, 0.0357],
      ease: [0.0694, 0.0374],
      transitions: [0.0777, 0.0488],
    },
  },
  'amazon-sports': {
    '': {
      popularity: [0.0091, 0.0052],
      'item-knn': [0.0446, 0.0257],
      ease: [0.0469, 0.025],
      transitions: [0.0373, 0.0224],
    },
  },
  'amazon-games': {
    '': {
      popularity: [0.0107, 0.0059],
      'item-knn': [0.1025, 0.0615],
      ease: [0.1072, 0.0623],
      transitions: [0.0768, 0.0461],
    },
  },
  'online-retail': {
    '': {
      popularity: [0.3649, 0.0688],
      'personal-popularity': [0.7472, 0.2878],
      'item-knn': [0.4535, 0.1184],
      ease: [0.5876, 0.1911],
    },
    '.exclude': {
      popularity: [0.1763, 0.0261],
      'item-knn': [0.2343, 0.0451],
      ease: [0.3794, 0.0791],
    },
  },
};

const floorsOf = ({ dataset, baselines = {} }) =>
  Object.entries(statedFloors[dataset] ?? {}).flatMap(([suffix, floors]) =>
    Object.entries(floors)
      .filter(([name]) => baselines[name])
      .map(([name, stated]) => {
        const { metrics } = baselines[name];
        const found = [metrics[`hr@10${suffix}`], metrics[`ndcg@10${suffix}`]];
        return {
          label: `${dataset}${suffix === '.exclude' ? ' (history excluded)' : ''}`,
          suffix,
          name,
          stated,
          found,
        };
      }),
  );

const figures = (values) => values.map((value) => value.toFixed(4)).join('/');

/** On test, one sentence for each stated floor: what was measured here, and how far off that is. */
export function compareWithFloors(evaluation) {
  return floorsOf(evaluation).map(({ label, name, stated, found }) => {
    const off = found.map((value, at) => `${(((value - stated[at]) / stated[at]) * 100).toFixed(1)} %`);
    return `${label}: ${name} ${figures(found)}, stated ${figures(stated)} (${off.join(', ')})`;
  });
}

/**
 * On valid only ratios can be held against figures of test: each baseline's NDCG@10 as a multiple of item-kNN's, here and
 * as stated.
 */
export function compareRatiosWithFloors(evaluation) {
  const floors = floorsOf(evaluation);
  return floors.flatMap(({ label, suffix, name, stated, found }) => {
    const unit = floors.find((floor) => floor.name === 'item-knn' && floor.suffix === suffix);
    if (!unit || name === 'item-knn') return [];
    const [here, there] = [found[1] / unit.found[1], stated[1] / unit.stated[1]];
    return [`${label}: ${name} / item-knn ${here.toFixed(2)}, stated for test ${there.toFixed(2)}`];
  });
}

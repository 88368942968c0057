import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../src/cli/evaluate/evaluate-pack.ts';
import { type EvaluatedSet, formatEvaluationTable } from './evaluation-table.mjs';
import { compareRatiosWithFloors, compareWithFloors } from './published-figures.mjs';

/** HR@10 as given, NDCG@10 half of it. */
const figures = (hr: number, suffixes: string[]) =>
  Object.fromEntries(
    suffixes.flatMap((suffix) => [
      [`hr@10${suffix}`, hr],
      [`ndcg@10${suffix}`, hr / 2],
    ]),
  );

function evaluation(dataset: string, model: number, suffixes: string[], log: boolean): Evaluation {
  const baseline = (hr: number) => ({ seconds: 1, metrics: figures(hr, suffixes), intervals: {} });
  return {
    dataset,
    protocol: 'leave-last',
    split: 'valid',
    seen: suffixes.length > 1 ? 'both' : 'exclude',
    rows: 10,
    rowsOfSplit: 40,
    numItems: 99,
    runtime: { node: 'v20', onnxruntime: '1.30.0', device: 'wasm', dtype: 'q8', scan: 'plain', batch: 1 },
    pack: { name: dataset, version: '1', log, model: 'none' },
    seconds: 1,
    rowMs: { p50: 1, p95: 2 },
    rowsOfPart: {},
    sameDayShuffled: false,
    intervals: {},
    metrics: figures(model, suffixes),
    baselines: {
      popularity: baseline(0.1),
      'item-knn': baseline(0.2),
      'tf-idf': baseline(0.3),
    },
  };
}
const set = (dataset: string, noLog: number, withLog: number, suffixes = ['']) => ({
  noLog: evaluation(dataset, noLog, suffixes, false),
  withLog: evaluation(dataset, withLog, suffixes, true),
});

describe('the table of evaluations', () => {
  const table = formatEvaluationTable([
    set('amazon-beauty', 0.25, 0.4),
    set('amazon-industrial', 0.35, 0.5, ['', '.exclude', '.later']),
  ]);

  test('has a column for each view of a set and a row for each scorer', () => {
    const [header, , ...rows] = table.split('\n');
    expect(header).toBe(
      '| HR@10 / NDCG@10 | beauty, unseen items | industrial, all items | industrial, unseen items | industrial, all items, later days |',
    );
    expect(rows[0]).toBe(`| popularity |${' 0.1000 / 0.0500 |'.repeat(4)}`);
    expect(rows[3]).toMatch(/^\| \*\*inkling, no log\*\* \| 0.2500 \/ 0.1250 \| 0.3500/);
    expect(rows[4]).toBe(
      `| **inkling, trained on the log** | 0.4000 / 0.2000 |${' 0.5000 / 0.2500 |'.repeat(3)}`,
    );
  });

  test('has a row for what the builder alone learns, where it was measured', () => {
    const beauty = set('amazon-beauty', 0.25, 0.4);
    const built = evaluation('amazon-beauty', 0.35, [''], true);
    expect(formatEvaluationTable([{ ...beauty, built }])).toContain(
      '| **inkling, `build --events` alone** | 0.3500 / 0.1750 |',
    );
    expect(table).not.toContain('build --events');
  });

  test('says where TF-IDF and item-kNN are not yet beaten, how often popularity is, and that rows were drawn', () => {
    expect(table).toContain(
      'Without a log, TF-IDF is **not yet beaten** by NDCG@10 on beauty (unseen items).',
    );
    expect(table).toContain('Trained on the log, TF-IDF is beaten everywhere by NDCG@10.');
    expect(table).toContain(
      'Trained on the log, item-kNN (made from the log) is beaten everywhere by NDCG@10.',
    );
    expect(table).toContain('beauty (unseen items) 2.5');
    expect(table).toContain('10 rows of 40, drawn with seed 0');
  });
});

test('says how far a shop without a log goes beyond words, each set once', () => {
  const table = formatEvaluationTable([
    set('amazon-beauty', 0.6, 0.4),
    set('amazon-industrial', 0.15, 0.5, ['', '.exclude', '.later']),
  ]);
  expect(table).toContain('beauty 2.000, industrial 0.500; geometric mean **1.000**.');
});

describe('the table with a blend', () => {
  const withBlend = (set: EvaluatedSet, split: 'test' | 'valid'): EvaluatedSet => {
    const add = (evaluation: Evaluation): Evaluation => ({
      ...evaluation,
      split,
      baselines: {
        ...evaluation.baselines,
        blend: { seconds: 1, metrics: figures(0.45, ['', '.exclude', '.later']), intervals: {} },
      },
      metrics: {
        ...evaluation.metrics,
        'candidate-recall': 0.61,
        candidates: 420.4,
        'ndcg@10.cold': 0.07,
        'coverage@10': 0.5,
        'ild-tfidf@10': 0.7,
        'novelty@10': 11,
        'head@10': 0.25,
      },
      rowsOfPart: { cold: 3 },
      intervals: { 'ndcg@10': [0.24, 0.26] },
      paired: { 'ndcg@10': { baseline: 'blend', difference: 0.025, interval: [-0.001, 0.051] } },
    });
    return { noLog: add(set.noLog), withLog: add(set.withLog) };
  };
  const industrial = withBlend(set('amazon-industrial', 0.35, 0.5, ['', '.exclude', '.later']), 'test');
  const shuffled = withBlend(set('amazon-industrial', 0.3, 0.4, ['', '.exclude', '.later']), 'test');

  test('has a row for it, and a column for days in an order drawn by lot', () => {
    const [header, , ...rows] = formatEvaluationTable([{ ...industrial, shuffled }]).split('\n');
    expect(header).toMatch(/industrial, all items, later days \| industrial, all items, days shuffled \|$/);
    expect(rows[3]).toBe(`| blend of these, no network |${' 0.4500 / 0.2250 |'.repeat(4)}`);
    expect(rows[5]).toMatch(/^\| \*\*inkling, trained on the log\*\* \| 0.5000 .* 0.4000 \/ 0.2000 \|$/);
  });

  test('shows what others state beside figures of test alone', () => {
    const row = '| TIGER, as published | 0.1321 / 0.0908 | – | – |';
    expect(formatEvaluationTable([industrial])).toContain(row);
    const valid = withBlend(set('amazon-industrial', 0.35, 0.5, ['', '.exclude', '.later']), 'valid');
    expect(formatEvaluationTable([valid])).not.toContain('as published');
  });

  test('says what chance could make of it, and what the columns do not show', () => {
    const table = formatEvaluationTable([industrial]);
    expect(table).toContain(
      'industrial (all items) 0.2400 to 0.2600, minus blend +0.0250 (−0.0010 to +0.0510).',
    );
    expect(table).toContain(
      'Trained on the log, the blend (made from the log) is beaten everywhere by NDCG@10.',
    );
    expect(table).toContain('how many those are: industrial 0.6100 of 420.');
    expect(table).toContain('never met in the train part, trained on the log: industrial 0.0700 (3 rows).');
    expect(table).toContain('industrial 0.500 / 0.700 / 11.000 / 0.250.');
  });
});

test('measured baselines are held against what the data folders state', () => {
  expect(compareWithFloors(evaluation('amazon-beauty', 0.2, [''], false))).toEqual([
    'amazon-beauty: popularity 0.1000/0.0500, stated 0.0120/0.0056 (733.3 %, 792.9 %)',
    'amazon-beauty: item-knn 0.2000/0.1000, stated 0.0622/0.0357 (221.5 %, 180.1 %)',
  ]);
});

test('on valid, only ratios to item-kNN are held against what is stated for test', () => {
  // .05 / .1 here, .0056 / .0357 there.
  expect(compareRatiosWithFloors(evaluation('amazon-beauty', 0.2, [''], false))).toEqual([
    'amazon-beauty: popularity / item-knn 0.50, stated for test 0.16',
  ]);
});

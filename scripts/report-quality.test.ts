import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EvaluatedSet } from './evaluation-table.mjs';
import { qualityPath, readSeeds, readTeacher, toQualityBlock } from './report-quality.mjs';

describe('the quality table in README.md', () => {
  it('is the one that the committed results give', () => {
    const block = toQualityBlock(JSON.parse(readFileSync(qualityPath, 'utf8')), readSeeds(), readTeacher());
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`<!-- quality:begin -->\n${block}\n<!-- quality:end -->`);
  });

  it('says which set trained weights that ship', () => {
    const { madeBy, sets } = JSON.parse(readFileSync(qualityPath, 'utf8')) as {
      madeBy: string;
      sets: EvaluatedSet[];
    };
    const [{ noLog, withLog }] = sets as [EvaluatedSet];
    const retail = { noLog: { ...noLog, dataset: 'online-retail' }, withLog };
    expect(toQualityBlock({ madeBy, sets: [retail] })).toContain(
      'online-retail alone has trained shipped weights, so that its row without a log is not zero-shot',
    );
    const encoderWithout = { set: 'online-retail', name: 'text-encoder-1', version: '0.1.0', sha256: '' };
    expect(toQualityBlock({ madeBy, sets: [{ ...retail, encoderWithout }] })).toContain(
      'its row without a log is of a text encoder trained once more without it',
    );
  });
});

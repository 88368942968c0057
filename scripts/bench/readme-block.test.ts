import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { replaceBlock, toReadmeBlock } from './readme-block.mjs';
import { committedFolder, readResults } from './results.mjs';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

const readmePath = fileURLToPath(new URL('../../README.md', import.meta.url));

describe('replaceBlock', () => {
  it('changes what stands between the marks and nothing else', () => {
    expect(replaceBlock(`a\n${begin}\nold\n${end}\nz`, 'new')).toBe(`a\n${begin}\nnew\n${end}\nz`);
    expect(replaceBlock(`a\n${begin}\n${end}\nz`, 'new')).toBe(`a\n${begin}\nnew\n${end}\nz`);
  });

  it('says so when there are no marks', () => {
    expect(() => replaceBlock('a', 'new')).toThrow(begin);
  });
});

describe('the README', () => {
  it('has the figures of bench/results, as `node scripts/report-bench.mjs --readme` writes them', () => {
    const readme = existsSync(readmePath) ? readFileSync(readmePath, 'utf8') : '';
    const results = readResults(committedFolder);
    const isMeasured = Object.keys(results).length > 0 && readme.includes(begin);
    const expected = isMeasured ? replaceBlock(readme, toReadmeBlock(results)) : readme;
    expect(readme).toBe(expected);
  });

  it('has no figures of a quick run', () => {
    for (const { environment } of Object.values(readResults(committedFolder))) {
      expect(environment.isQuick).toBe(false);
    }
  });
});

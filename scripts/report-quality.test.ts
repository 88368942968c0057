import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qualityPath, toQualityBlock } from './report-quality.mjs';

describe('the quality table in README.md', () => {
  it('is the one that the committed results give', () => {
    const block = toQualityBlock(JSON.parse(readFileSync(qualityPath, 'utf8')));
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`<!-- quality:begin -->\n${block}\n<!-- quality:end -->`);
  });
});

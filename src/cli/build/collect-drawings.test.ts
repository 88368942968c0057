import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createProblemList } from '../../catalog/feed-problem.ts';
import type { Item } from '../../types.ts';
import { collectDrawings } from './collect-drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'inkling-drawings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const itemWith = (drawing: string): Item => ({
  id: drawing,
  title: { en: drawing },
  picture: { drawing, colors: {} },
});

describe('collectDrawings', () => {
  it('takes the drawings that items name, once each, and reports those that are missing', async () => {
    writeFileSync(
      join(folder, 'cup.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg">\n  <rect fill="var(--main)"/>\n</svg>\n',
    );
    const problems = createProblemList();
    const drawings = await collectDrawings(
      [itemWith('cup'), itemWith('cup'), itemWith('gone')],
      folder,
      problems,
    );
    expect(drawings).toEqual({
      cup: '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="var(--main)"/></svg>',
    });
    expect(problems.counts()).toEqual({ 'missing-drawing': 1 });
  });

  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg><image href="https://elsewhere.example/x.png"/></svg>',
    '<svg><foreignObject/></svg>',
    '<svg><rect fill="url(https://elsewhere.example/x)"/></svg>',
    '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
    'not a drawing',
  ])('leaves out %s', async (svg) => {
    writeFileSync(join(folder, 'bad.svg'), svg);
    const problems = createProblemList();
    expect(await collectDrawings([itemWith('bad')], folder, problems)).toEqual({});
    expect(problems.counts()).toEqual({ 'unsafe-drawing': 1 });
  });
});

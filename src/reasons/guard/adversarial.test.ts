import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { properNames } from '../../knowledge/world/proper-names.ts';
import type { Fact, FactKind } from '../../types.ts';
import { type Language, languages } from '../../types.ts';
import { findFault, type GuardFault } from './guard.ts';
import { readLine } from './line.ts';
import { createNameFinders } from './name-finder.ts';

interface JudgedLine {
  id: string;
  language: Language;
  facts: Fact[];
  title: string;
  text: string;
}

/** A lone half of a surrogate pair must stay one. */
const decode = (text: string): string =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code >= 0xd800 && code < 0xe000 ? String.fromCharCode(code) : String.fromCodePoint(code);
    })
    .replace(/\\t/g, '\t')
    .replace(/\\n/g, '\n');

function readLines(name: string): JudgedLine[] {
  const path = fileURLToPath(new URL(`../../../training/judge/${name}`, import.meta.url));
  const [, ...rows] = readFileSync(path, 'utf8').split('\n');
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const [id, language, , facts, title, text] = row.split('\t').map(decode);
      const told = facts!.split('|').filter((fact) => fact !== '');
      return {
        id: id!,
        language: language as Language,
        facts: told.map((fact) => ({
          kind: fact.slice(0, fact.indexOf('=')) as FactKind,
          words: fact.slice(fact.indexOf('=') + 1),
        })),
        title: title!,
        text: text!,
      };
    });
}

const finders = createNameFinders(properNames());

const judge = ({ language, facts, title, text }: JudgedLine): GuardFault | undefined =>
  findFault(readLine(text, facts, language), { title, findForeignName: finders[language] });

describe('an adversarial set written blind', () => {
  // The rules were mended with this one in view, and with no other.
  const lines = readLines('adversarial-lines.tsv');

  it('has some hundreds of lines in both languages', () => {
    expect(lines.length).toBeGreaterThan(700);
    for (const language of languages)
      expect(lines.filter((line) => line.language === language).length).toBeGreaterThan(300);
  });

  it('is refused', () => {
    expect(lines.filter((line) => !judge(line)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['unseen', 75, 7],
    ['implied', 118, 4],
  ])('is told how much of what is %s gets through', (name, numThrough, numRefused) => {
    const [hostile, plain] = ['adversarial', 'plain'].map((kind) => readLines(`${kind}-lines-${name}.tsv`));
    expect(hostile!.filter((line) => !judge(line))).toHaveLength(numThrough);
    expect(plain!.filter(judge)).toHaveLength(numRefused);
  });

  it('leaves plain lines alone that come near it', () => {
    const refused = readLines('plain-lines.tsv').flatMap((line) => {
      const fault = judge(line);
      return fault ? [`${line.id} ${fault.rule}: ${fault.found}`] : [];
    });
    expect(refused).toEqual([]);
  });
});

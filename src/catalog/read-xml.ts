import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeEntities } from './clean-text.ts';
import type { ProblemList } from './feed-problem.ts';
import { type DelimitedRow, rowTooLarge, toColumnName } from './read-rows.ts';
import { splitXml } from './split-xml.ts';
import type { TextBuffer } from './text-buffer.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // Entities a document defines itself are a way to fill the memory; the five of XML are decoded below.
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
});

/** Items of an RSS or Atom product feed as rows; `row` is the number of the item. */
export async function* readXml(buffer: TextBuffer, problems: ProblemList): AsyncGenerator<DelimitedRow> {
  for await (const { row, text, tooLarge } of splitXml(buffer)) {
    if (tooLarge) {
      problems.add({ ...rowTooLarge(row), message: rowTooLarge(row).message.replace('row', 'item') });
      yield { row };
      continue;
    }
    const validity = XMLValidator.validate(text);
    if (validity !== true) {
      problems.add({
        level: 'error',
        row,
        code: 'broken-row',
        message: `item ${row} is not well-formed XML: ${validity.err.msg} Close every element, and write & as &amp;`,
      });
      yield { row };
      continue;
    }
    const parsed = parser.parse(text) as Record<string, unknown>;
    const element = Object.entries(parsed).find(([name]) => /^(item|entry)$/i.test(name))?.[1];
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries((element ?? {}) as Record<string, unknown>)) {
      const found = textOf(Array.isArray(value) ? value[0] : value);
      if (found.trim() !== '') values[toColumnName(name)] ??= found;
    }
    yield { row, values };
  }
}

/** Atom writes a link as an attribute; texts may carry attributes or, unescaped, elements of HTML. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return decodeEntities(value);
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  const node = value as Record<string, unknown>;
  if (typeof node['@href'] === 'string') return decodeEntities(node['@href']);
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .map(([, child]) => textOf(child))
    .join(' ');
}

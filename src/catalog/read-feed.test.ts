import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readFeed } from './read-feed.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const folder = mkdtempSync(join(tmpdir(), 'inkling-feed-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const codesByRow = (feed: Awaited<ReturnType<typeof readFeed>>, level: 'error' | 'warning') =>
  feed.problems
    .list()
    .filter((problem) => problem.level === level)
    .map(({ row, field, code }) => [row, field, code].filter((part) => part !== undefined).join(' '));

describe('readFeed', () => {
  it('names each broken row of a CSV and keeps the good ones, those behind an open quote too', async () => {
    const feed = await readFeed(fixture('broken-rows.csv'));
    expect(feed.items.map(({ id }) => id)).toEqual(['1', '2', '5', '8', '9']);
    expect(feed.items[2]).toEqual({
      id: '5',
      title: { en: 'Tea "Fogling" caddy' },
      category: { en: 'Kitchen > Tea > Loose tea' },
      price: { amount: 12.5, currency: 'EUR' },
      availability: 'out_of_stock',
      url: 'https://shop.example/5',
    });
    expect(codesByRow(feed, 'error')).toEqual([
      '4 broken-row',
      '5 broken-row',
      '7 id missing-id',
      '8 title missing-title',
    ]);
    expect(codesByRow(feed, 'warning')).toEqual(['9 stray-quote']);
    expect(feed).toMatchObject({ numRows: 9, format: 'delimited', encoding: 'utf-8', language: 'en' });
  });

  it('keeps the first of two rows with one id, whether a number or a text, and names both', async () => {
    const feed = await readFeed(fixture('duplicate-ids.jsonl'));
    expect(feed.items.map(({ title }) => title.en)).toEqual(['First kettle', 'Teapot']);
    const [problem] = feed.problems.list();
    expect(problem).toMatchObject({ level: 'error', row: 2, field: 'id', code: 'duplicate-id' });
    expect(problem!.message).toContain('stands in row 1 already');
  });

  it('keeps items without a price and warns of each', async () => {
    const feed = await readFeed(fixture('no-price.tsv'));
    expect(feed.items.map(({ price }) => price)).toEqual([undefined, undefined, undefined]);
    expect(codesByRow(feed, 'warning').filter((line) => line.includes('price'))).toEqual([
      '2 price no-price',
      '3 price no-price',
      '4 price bad-price',
      '4 price no-price',
    ]);
  });

  it('strips HTML, decodes entities once, ignores those a document defines, and drops script addresses', async () => {
    const feed = await readFeed(fixture('html-titles.xml'));
    expect(feed.items[0]).toEqual({
      id: 'tea-1',
      title: { en: 'Jasmine tea & caddy, 5 < 6 &bomb;' },
      category: { en: 'Food > Tea' },
      description: { en: 'Picked by hand' },
      price: { amount: 15.99, currency: 'USD', oldAmount: 19.99 },
      url: 'https://shop.example/tea-1',
      attributes: { color: 'green' },
      groupId: 'tea',
    });
    expect(feed.items[1]).toMatchObject({ id: 'tea-2', title: { en: 'Oolong' } });
    expect(feed.items[1]!.url).toBeUndefined();
    expect(codesByRow(feed, 'error')).toEqual(['2 broken-row']);
    expect(codesByRow(feed, 'warning')).toEqual(['1 title html', '1 description html', '3 link bad-url']);
  });

  it('reads Atom, whose links are attributes', async () => {
    const feed = await readFeed(fixture('atom.xml'));
    expect(feed.items[0]).toMatchObject({ id: 'a', url: 'https://shop.example/a?x=1&y=2' });
  });

  it('counts texts in a wrong encoding, names the first row, and reads them when told the encoding', async () => {
    const feed = await readFeed(fixture('latin-1.csv'));
    expect(feed.items).toHaveLength(3);
    expect(feed.problems.list().at(-1)).toMatchObject({ level: 'warning', row: 2, code: 'wrong-encoding' });
    expect(feed.problems.list().at(-1)!.message).toMatch(/^3 texts, the first in row 2, are not valid utf-8/);
    const mended = await readFeed(fixture('latin-1.csv'), { encoding: 'windows-1252' });
    expect(mended.items.map(({ title }) => title.en)).toEqual(['Théière', 'Teapot', 'Café']);
    expect(mended.problems.list()).toEqual([]);
  });

  it('reads UTF-8 and UTF-16 with a byte order mark', async () => {
    expect((await readFeed(fixture('bom.csv'))).items[0]).toMatchObject({
      id: '1',
      title: { en: 'Théière' },
    });
    const feed = await readFeed(fixture('utf-16.tsv'));
    expect(feed).toMatchObject({ encoding: 'utf-16le', language: 'zh-CN' });
    expect(feed.items[0]).toEqual({
      id: '1',
      title: { 'zh-CN': '电热水壶 1.7升' },
      category: { 'zh-CN': '厨房 > 茶' },
      price: { amount: 89, currency: 'CNY' },
    });
    expect(feed.items[1]!.price).toEqual({ amount: 39, currency: 'CNY' });
    expect(codesByRow(feed, 'warning')).toEqual(['price currency-assumed']);
  });

  it('reads our own JSON in two languages, and names what is wrong with single fields', async () => {
    const feed = await readFeed(fixture('our-own.json'));
    expect(feed.items[0]).toEqual({
      id: '7',
      title: { 'zh-CN': '咖啡豆 250克', en: 'Coffee beans, 250 g' },
      category: { 'zh-CN': '厨房 > 咖啡豆', en: 'Kitchen > Coffee beans' },
      kind: { 'zh-CN': '咖啡豆', en: 'coffee beans' },
      price: { amount: 78, currency: 'CNY', oldAmount: 92 },
      brand: 'Halden',
      kindIsPlural: true,
      url: '#/item/7',
      attributes: { weight: '250 g', roast: { 'zh-CN': '浅烘', en: 'light' } },
      addedOn: '2026-10-14',
      picture: { drawing: 'coffee-beans-a', colors: { main: '#7a4a2b' } },
    });
    expect([...feed.popularity]).toEqual([Math.fround(0.62), -1]);
    expect(codesByRow(feed, 'warning')).toEqual([
      '1 title unknown-language',
      '2 category no-kind',
      '2 addedOn bad-date',
      '2 picture bad-picture',
      '2 popularity bad-popularity',
      'price currency-assumed',
    ]);
  });

  it('tells the form by the content, gzip or not, and not by the name', async () => {
    const line =
      '{"id":0,"asin":"B0002","title":"Hard Start Kit","brand":"Supco","category":"Industrial > Capacitors"}\n';
    const path = write('data.csv', gzipSync(line));
    const feed = await readFeed(path);
    expect(feed.format).toBe('json-lines');
    expect(feed.items[0]).toMatchObject({
      id: '0',
      brand: 'Supco',
      category: { en: 'Industrial > Capacitors' },
    });
  });

  it.each(['json-lines', 'json-array', 'delimited', 'xml'])(
    'passes over a row of 10 MB in %s and goes on',
    async (format) => {
      const huge = 'x'.repeat(10_000_000);
      const rows = [
        ['1', 'Kettle'],
        ['2', huge],
        ['3', 'Teapot'],
      ];
      const json = rows.map(([id, title]) => JSON.stringify({ id, title }));
      const content = {
        'json-lines': json.join('\n'),
        'json-array': `[${json.join(',\n')}]`,
        delimited: ['id,title', ...rows.map((row) => row.join(','))].join('\n'),
        xml: `<rss>${rows.map(([id, title]) => `<item><g:id>${id}</g:id><title>${title}</title></item>`).join('')}</rss>`,
      }[format]!;
      const feed = await readFeed(write(`huge-${format}`, content));
      expect(feed.format).toBe(format);
      expect(feed.items.map(({ id }) => id)).toEqual(['1', '3']);
      expect(feed.problems.list().filter(({ level }) => level === 'error')).toMatchObject([
        { code: 'row-too-large' },
      ]);
      expect(feed.problems.list().find(({ level }) => level === 'error')!.message.length).toBeLessThan(400);
    },
  );

  it('finds its way back after a quote that 2 MB of rows never close', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => `${i},Kettle number ${i} of the shelf in the back`);
    rows[3] = '3,"Kettle never closed';
    const feed = await readFeed(write('open-quote.csv', `id,title\n${rows.join('\n')}\n`));
    expect(feed.items).toHaveLength(40_000);
    expect(feed.items[3]!.title).toEqual({ en: '"Kettle never closed' });
    expect(codesByRow(feed, 'warning').filter((line) => line.includes('stray'))).toEqual(['5 stray-quote']);
  });

  it('reads inches and quoted words of a TSV as text', async () => {
    const path = write('inches.tsv', 'id\ttitle\tprice\n1\t15" monitor\t9 USD\n2\t"Best" kettle\t8 USD\n');
    expect((await readFeed(path)).items.map(({ title }) => title.en)).toEqual([
      '15" monitor',
      '"Best" kettle',
    ]);
  });

  it('cuts a feed that is too long for one pack and says so', async () => {
    const path = write(
      'long.jsonl',
      Array.from({ length: 5 }, (_, id) => JSON.stringify({ id, title: `Cup ${id}` })).join('\n'),
    );
    const feed = await readFeed(path, { maxItems: 3 });
    expect(feed.items).toHaveLength(3);
    expect(feed.problems.counts()).toMatchObject({ 'too-many-items': 1 });
  });

  it.each([
    ['empty', '', 'is empty'],
    ['page', '<!doctype html><html><body>404</body></html>', 'is a web page'],
    ['zip', 'PK\u0003\u0004rest', 'zip archive or a spreadsheet'],
    ['parquet', 'PAR1rest', 'Parquet'],
    ['header only', 'id,title\n', 'nothing below it'],
    ['xml without items', '<rss><channel><title>x</title></channel></rss>', 'needs <item>'],
    [
      'cut gzip',
      gzipSync('{"id":1,"title":"Kettle"}\n'.repeat(100)).subarray(0, 40),
      'breaks off or is damaged',
    ],
  ])('refuses a file that is no feed (%s) in one sentence', async (name, content, message) => {
    await expect(readFeed(write(name, content))).rejects.toThrow(message);
  });

  it('reports every line of an object that is spread over many, and says how to mend it', async () => {
    const feed = await readFeed(write('pretty.json', JSON.stringify({ id: 1, title: 'Kettle' }, null, 2)));
    expect(feed.items).toEqual([]);
    expect(feed.problems.list()[0]!.message).toContain('one JSON object on one line');
  });
});

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FeedOptions, readFeed } from '../../catalog/read-feed.ts';
import { collectDrawings } from '../build/collect-drawings.ts';
import type { CheckResult } from './check-result.ts';

/** Reads a feed as `build` would and says everything that build would pass over. */
export async function checkFeed(path: string, options: FeedOptions = {}): Promise<CheckResult> {
  const { items, problems, numRows, format, encoding, language } = await readFeed(path, options);
  const pictures = join(dirname(resolve(path)), 'pictures');
  if (existsSync(pictures)) await collectDrawings(items, pictures, problems);

  const hosts = new Map<string, number>();
  for (const { image } of items) {
    const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(image ?? '')?.[1]?.toLowerCase();
    if (host) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  }
  for (const [host, count] of [...hosts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const message = `${count} pictures lie on ${host}. Unless that is the shop's own host, it learns from its requests which cards a shopper was shown; serve pictures from the shop's host, and allow it in img-src`;
    problems.add({ level: 'warning', field: 'image', code: 'image-host', message });
  }
  const count = (holds: (item: (typeof items)[number]) => boolean) => items.filter(holds).length;
  return {
    ok: problems.numErrors() === 0 && items.length > 0,
    counts: {
      rows: numRows,
      items: items.length,
      errors: problems.numErrors(),
      warnings: problems.numWarnings(),
      withPrice: count(({ price }) => price !== undefined),
      withKind: count(({ kind, category }) => kind !== undefined || category !== undefined),
      withPicture: count(({ image, picture }) => image !== undefined || picture !== undefined),
      withUrl: count(({ url }) => url !== undefined),
      byCode: problems.counts(),
    },
    about: { what: 'feed', format, encoding, language },
    problems: problems.list(),
  };
}

import { describe, expect, it } from 'vitest';
import { sortRequests } from './sort-requests.mjs';

const host = 'http://localhost:1';
const request = (path: string, destination: string, from = '') => ({
  path,
  destination,
  referer: from && host + from,
});

describe('sortRequests', () => {
  it('follows the importers: a script belongs to the side of what asked for it', () => {
    expect(
      sortRequests([
        request('/', 'document'),
        request('/element.js', 'script', '/'),
        request('/runtime/a.js', 'script', '/element.js'),
        request('/worker.js', 'worker', '/element.js'),
        request('/runtime/b.js', 'script', '/worker.js'),
        request('/runtime/c.js', 'script', '/runtime/b.js'),
        request('/runtime/late.js', 'script', '/runtime/a.js'),
        request('/pack.bin', 'empty', '/worker.js'),
      ]),
    ).toEqual({
      page: ['/element.js', '/runtime/a.js'],
      pageLater: ['/runtime/late.js'],
      worker: ['/worker.js', '/runtime/b.js', '/runtime/c.js'],
      other: ['/pack.bin'],
    });
  });

  it('counts a file once and does not mind a query', () => {
    const { page } = sortRequests([
      request('/product.html?sku=1', 'document'),
      request('/element.js?v=1', 'script', '/product.html?sku=1'),
      request('/element.js?v=2', 'script', '/product.html?sku=1'),
    ]);
    expect(page).toEqual(['/element.js']);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { recordPageView } from './page-view.ts';

describe('recordPageView', () => {
  it('records one view for a page, however many elements tell of it', () => {
    const recommender = { record: vi.fn() };
    recordPageView(recommender, 'sku-1', '/a');
    recordPageView(recommender, 'sku-1', '/a');
    expect(recommender.record.mock.calls).toEqual([[{ type: 'view', itemId: 'sku-1' }]]);
  });

  it('records again when the shopper comes back to an item', () => {
    const recommender = { record: vi.fn() };
    for (const itemId of ['sku-1', 'sku-2', 'sku-1']) recordPageView(recommender, itemId, '/a');
    expect(recommender.record).toHaveBeenCalledTimes(3);
  });

  it('takes another address for another page view', () => {
    const recommender = { record: vi.fn() };
    for (const address of ['/a', '/b']) recordPageView(recommender, 'sku-1', address);
    expect(recommender.record).toHaveBeenCalledTimes(2);
  });

  it('keeps the shops of one page apart', () => {
    const [one, other] = [{ record: vi.fn() }, { record: vi.fn() }];
    recordPageView(one, 'sku-1', '/a');
    recordPageView(other, 'sku-1', '/a');
    expect(other.record).toHaveBeenCalledOnce();
  });
});

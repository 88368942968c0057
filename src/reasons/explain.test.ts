import { describe, expect, it } from 'vitest';
import { noonMs, openSmallShop } from '../engine/small-shop.fixture.ts';
import type { AttendedRow } from '../timeline/encode-timeline.ts';
import type { EventType, Item, ItemIndex, Reason, ScoredItem } from '../types.ts';
import type { EvidenceContext } from './evidence.ts';
import { explain, maxPatternUses } from './explain.ts';

interface Case extends Partial<Omit<EvidenceContext, 'catalog' | 'page'>> {
  change?: (item: Item) => Item;
  met?: { id: string; type?: EventType; query?: string }[];
  page?: string;
  seed?: number;
}

/** The reasons of the named cards. */
function explainCards(ids: string[], { change, met = [], page, seed = 0, ...more }: Case = {}): Reason[] {
  const { catalog, vectors, popularity } = openSmallShop(change);
  const row = (id: string): ItemIndex => catalog.indexOf(id)!;
  const rows = met.map(({ id, type = 'view', query }, n): AttendedRow => {
    const common = {
      type,
      timeMs: noonMs - 60_000 * (met.length - n),
      eventIds: [`folded-${n}`, `event-${n}`],
    };
    return query === undefined ? { ...common, item: row(id) } : { ...common, query };
  });
  const slate = ids.map((id): ScoredItem => ({ item: row(id), score: 1, parts: {}, interest: 0 }));
  const context: EvidenceContext = {
    catalog,
    language: 'en',
    rows,
    page: page === undefined ? undefined : row(page),
    nowMs: noonMs,
    vectorOf: vectors.rowVector,
    popularFrom: Number.POSITIVE_INFINITY,
    popularity,
    edge: () => 0,
    ...more,
  };
  return explain(slate, context, seed);
}
const explainCard = (id: string, more: Case = {}): Reason => explainCards([id], more)[0]!;
const bare = (item: Item): Item => ({
  id: item.id,
  title: item.title,
  kind: item.kind!,
  category: item.category!,
});
/** The same things by names that common knowledge does not know, so that the phrasebook alone has lines for them. */
const unheardOf = (item: Item): Item => ({
  ...bare(item),
  kind: { en: `stage ${item.kind!.en}` },
  category: { en: item.category!.en!.replace(/([^>]+)$/, ' stage$1') },
});
const relationOf = ({ pattern }: Reason): string => pattern!.split('/')[1]!;

describe('explain', () => {
  it('cites the event that met the same kind, by its newest id', () => {
    const reason = explainCard('kettle-2', { change: unheardOf, met: [{ id: 'kettle-1' }] });
    expect(relationOf(reason)).toBe('viewed-same');
    expect(reason.evidence).toEqual([{ kind: 'viewed', ref: 'event-0', text: 'stage kettle' }]);
    expect(reason.generated).toBe(false);
  });

  it('says what was done: bought, saved, in the cart', () => {
    const said = (type: EventType): string =>
      relationOf(explainCard('teapot-1', { change: unheardOf, met: [{ id: 'kettle-1', type }] }));
    expect([said('purchase'), said('favorite'), said('add_to_cart'), said('view')]).toEqual([
      'bought-sibling',
      'saved-sibling',
      'cart-sibling',
      'viewed-sibling',
    ]);
  });

  it('says why a kind comes to mind beside another, whatever was done with that, and cites both', () => {
    const explainPair = (type: EventType): Reason =>
      explainCard('teapot-1', { change: bare, met: [{ id: 'kettle-1', type }] });
    expect(explainPair('purchase').text).toBe('Where the hot water goes next');
    expect(explainPair('view').text).toBe('Where the hot water goes next');
    expect(explainPair('view').evidence).toEqual([
      { kind: 'viewed', ref: 'event-0', text: 'kettle' },
      { kind: 'item', ref: 'teapot-1#kind', text: 'teapot' },
    ]);
  });

  it('has a second look at a known kind for who still chooses, not for who has bought', () => {
    const relation = (type: EventType): string =>
      relationOf(explainCard('kettle-2', { change: bare, met: [{ id: 'kettle-1', type }] }));
    expect([relation('view'), relation('favorite'), relation('purchase')]).toEqual([
      'same:kettle',
      'same:kettle',
      'bought-same',
    ]);
  });

  it('says nothing of events to a card that has nothing to do with them', () => {
    const reason = explainCard('tent-1', { change: unheardOf, met: [{ id: 'kettle-1' }] });
    expect(['shelf', 'plain']).toContain(relationOf(reason));
    expect(reason.evidence.map(({ ref }) => ref)).toEqual(['tent-1#category']);
  });

  it('compares what both have: a lower price, a reduction, a color', () => {
    const stage = (item: Item): Item => ({ ...item, ...unheardOf(item) });
    // kettle-1 costs 100, kettle-4 130.
    const cheaper = explainCard('kettle-1', { change: stage, met: [{ id: 'kettle-4' }] });
    expect(relationOf(cheaper)).toBe('viewed-cheaper');
    expect(cheaper.evidence.map(({ kind, ref }) => [kind, ref])).toEqual([
      ['viewed', 'event-0'],
      ['item', 'kettle-1#price'],
    ]);
    expect(cheaper.text).toContain('¥30');
    const colored = explainCard('kettle-4', { change: stage, met: [{ id: 'kettle-1' }] });
    expect(relationOf(colored)).toBe('viewed-other-value:color');
    expect(colored.evidence[1]).toMatchObject({ kind: 'attribute', ref: 'kettle-4#attributes.color' });
    const reduced = explainCard('kettle-4', {
      change: (item) => ({ ...stage(item), price: { ...item.price!, oldAmount: 200 } }),
      met: [{ id: 'kettle-1' }],
    });
    expect(relationOf(reduced)).toBe('viewed-drop');
    expect(reduced.evidence[1]).toMatchObject({ kind: 'price_drop', text: '¥200 → ¥130' });
  });

  it('says of a volume that it is a size up or down, never how many liters', () => {
    const explainVolume = (own: string, its: string): Reason =>
      explainCard('kettle-2', {
        change: (item) => ({
          ...unheardOf(item),
          attributes: { capacity: item.id === 'kettle-2' ? own : its, weight: '2 kg', size: '20 cm' },
        }),
        met: [{ id: 'kettle-1' }],
      });
    expect(relationOf(explainVolume('1.7 L', '900 ml'))).toBe('viewed-bigger');
    expect(relationOf(explainVolume('0.5 L', '1 L'))).toBe('viewed-smaller');
    // 1 to 1.2 is no size up, and a rate is no size.
    expect(relationOf(explainVolume('1.2 L', '1 L'))).toBe('viewed-same');
    expect(relationOf(explainVolume('22 L/day', '10 L/day'))).toBe('viewed-same');
  });

  it('names the search whose words the item holds', () => {
    const reason = explainCard('tent-2', { met: [{ id: '', type: 'search', query: 'tent' }] });
    expect(relationOf(reason)).toBe('searched');
    expect(reason.evidence).toEqual([{ kind: 'searched', ref: 'event-0', text: 'tent' }]);
  });

  it('greets what was met before as met before', () => {
    expect(relationOf(explainCard('kettle-1', { met: [{ id: 'kettle-1' }, { id: 'kettle-2' }] }))).toBe(
      'viewed-again',
    );
  });

  it('speaks of the page beside the page, and of what goes together where shoppers have shown it', () => {
    const reason = explainCard('teapot-1', { change: unheardOf, page: 'kettle-1' });
    expect(relationOf(reason)).toBe('page-sibling');
    expect(reason.evidence).toEqual([{ kind: 'page', ref: 'kettle-1#kind', text: 'stage kettle' }]);
    expect(explainCard('teapot-1', { change: bare, page: 'kettle-1' }).evidence).toEqual([
      { kind: 'page', ref: 'kettle-1#kind', text: 'kettle' },
      { kind: 'item', ref: 'teapot-1#kind', text: 'teapot' },
    ]);
    const together = explainCard('tent-1', { change: bare, page: 'kettle-1', edge: () => 0.3 });
    expect(relationOf(together)).toBe('page-together');
    expect(together.evidence[1]).toEqual({ kind: 'goes_with', ref: 'tent-1#neighbors', text: 'tent' });
  });

  it('says a reduction, news and popularity only where the data do', () => {
    const reduced = explainCard('tent-1', {
      change: (item) => ({ ...unheardOf(item), price: { amount: 80, currency: 'CNY', oldAmount: 100 } }),
    });
    expect(relationOf(reduced)).toBe('price-drop');
    expect(reduced.evidence).toEqual([{ kind: 'price_drop', ref: 'tent-1#price', text: '¥100 → ¥80' }]);
    const added = (addedOn: string): string =>
      relationOf(explainCard('tent-1', { change: (item) => ({ ...unheardOf(item), addedOn }) }));
    expect(added('2026-11-10')).toBe('new');
    expect(added('2026-09-10')).not.toBe('new');
    expect(added('2027-01-10')).not.toBe('new');
    expect(relationOf(explainCard('kettle-1', { change: unheardOf, popularFrom: 0.9 }))).toBe('popular');
    expect(relationOf(explainCard('leash-1', { change: unheardOf, popularFrom: 0.9 }))).not.toBe('popular');
  });

  it('never cites what is sensitive, nor speaks of a sensitive card as somebody’s own', () => {
    const change = (item: Item): Item => ({
      ...bare(item),
      ...(item.id.startsWith('kettle') ? { kind: { en: 'pregnancy test' } } : {}),
    });
    const isPersonal = (reason: Reason): boolean =>
      reason.evidence.some(({ ref }) => ref.startsWith('event'));
    expect(isPersonal(explainCard('teapot-1', { change, met: [{ id: 'kettle-1' }] }))).toBe(false);
    expect(isPersonal(explainCard('kettle-2', { change, met: [{ id: 'kettle-1' }] }))).toBe(false);
    expect(isPersonal(explainCard('kettle-2', { change, met: [{ id: 'teapot-1' }] }))).toBe(false);
  });
});

describe('the reasons of a list', () => {
  const { catalog } = openSmallShop();
  const all = catalog.items.map(({ id }) => id);

  it.each(['en', 'zh-CN'] as const)(
    'repeat no pattern more than twice and no sentence at all, in %s',
    (language) => {
      for (const met of [
        [],
        [{ id: 'kettle-1' }],
        [{ id: 'tent-1' }, { id: 'leash-2', type: 'purchase' as const }],
      ]) {
        const reasons = explainCards([...all].reverse(), { met, language });
        const uses = new Map<string, number>();
        for (const { pattern } of reasons) if (pattern) uses.set(pattern, (uses.get(pattern) ?? 0) + 1);
        expect(Math.max(...uses.values())).toBeLessThanOrEqual(maxPatternUses);
        const texts = reasons.map(({ text }) => text);
        expect(texts.every((text) => text.length > 0)).toBe(true);
        expect(new Set(texts).size).toBe(texts.length);
      }
    },
  );

  it.each(['en', 'zh-CN'] as const)(
    'rest on events for at least half of the cards that can, in %s',
    (language) => {
      const met = [{ id: 'kettle-1' }, { id: 'kettle-2' }, { id: 'kettle-3' }];
      // Reduced prices everywhere try to talk over the events.
      const change = (item: Item): Item => ({
        ...item,
        price: { amount: 50, currency: 'CNY', oldAmount: 100 },
      });
      const cards = [
        'kettle-4',
        'teapot-1',
        'teapot-2',
        'teacup-1',
        'teacup-2',
        'teapot-3',
        'teacup-3',
        'teapot-4',
      ];
      const reasons = explainCards(cards, { met, change, language });
      const onEvents = reasons.filter(({ evidence }) => evidence.some(({ ref }) => ref.startsWith('event')));
      expect(onEvents.length).toBeGreaterThanOrEqual(4);
    },
  );

  it('are the same for the same seed and other words for another', () => {
    const words = (seed: number): string[] =>
      explainCards(all, { met: [{ id: 'kettle-1' }], seed }).map(({ text }) => text);
    expect(words(1)).toEqual(words(1));
    expect(words(1)).not.toEqual(words(2));
  });

  it('fall silent rather than repeat themselves when items have nothing but a long title', () => {
    const title = { en: 'A thing of which nothing whatever is known beyond this rather long name' };
    const reasons = explainCards(all, { change: ({ id }) => ({ id, title }) });
    expect(reasons[0]!.text).not.toBe('');
    expect(reasons.at(-1)).toEqual({ text: '', generated: false, evidence: [] });
  });
});

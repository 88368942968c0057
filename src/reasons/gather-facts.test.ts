import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceKind, Language } from '../types.ts';
import type { Finding } from './evidence.ts';
import { gatherFacts, maxFacts } from './gather-facts.ts';
import type { Relation, Slots } from './phrasebook.ts';

const cite = (kind: EvidenceKind, text: string): Evidence => ({ kind, ref: `${kind}-1`, text });
const find = (relation: Relation, slots: Slots = {}, ...evidence: Evidence[]): Finding => ({
  relation,
  slots,
  evidence,
  weight: 1,
  restsOnEvent: false,
});
const name = { words: 'dehumidifier', evidence: cite('item', 'dehumidifier') };
const gather = (findings: Finding[], language: Language = 'en') =>
  gatherFacts(name, findings[0]!, findings, language).map(
    ({ kind, words, isNamable }) => `${kind}=${words}${isNamable ? '' : ' (unsaid)'}`,
  );

describe('gathering facts', () => {
  it('puts the item first, then what the lead finding tells, then the rest', () => {
    const season = find('need-season', { city: 'Hangzhou' }, cite('season', 'plum rain'));
    const viewed = find('viewed-near', {}, cite('viewed', 'drying rack'));
    expect(gather([season, viewed])).toEqual([
      'item=dehumidifier',
      'season=plum rain',
      'city=Hangzhou',
      'viewed=drying rack',
    ]);
    expect(gather([viewed, season])[1]).toBe('viewed=drying rack');
  });

  it('keeps one of each kind, the stronger', () => {
    const first = find('viewed-near', {}, cite('viewed', 'drying rack'));
    const second = find('viewed-near', {}, cite('viewed', 'fan'));
    expect(gather([first, second])).toEqual(['item=dehumidifier', 'viewed=drying rack']);
  });

  it('claims of a cart and of the page’s item that they were looked at, and no more', () => {
    expect(gather([find('cart-same', {}, cite('in_cart', 'fan'))])[1]).toBe('viewed=fan');
    expect(gather([find('page-near', {}, cite('page', 'fan'))])[1]).toBe('viewed=fan');
  });

  it('tells days, refills, falls in price and news as code words them', () => {
    expect(gather([find('need-festival', { days: '9' }, cite('festival', 'Mid-Autumn'))])).toContain(
      'days_left=9 days',
    );
    expect(gather([find('need-refill', {}, cite('bought', 'toner'))])).toContain('refill_due=about now');
    expect(gather([find('price-drop', { saved: '$60' })])).toContain('price_drop=$60');
    expect(gather([find('new', { days: '3' })])).toContain('new_arrival=this week');
    expect(gather([find('new', { days: '20' })])).toEqual(['item=dehumidifier']);
    expect(gather([find('need-festival', { days: '9' }, cite('festival', '中秋'))], 'zh-CN')).toContain(
      'days_left=9天',
    );
  });

  it('lets no line name a stage, a title or a number', () => {
    expect(gather([find('need-stage', {}, cite('stage', 'first flat'))])).toContain(
      'stage=first flat (unsaid)',
    );
    const title = 'Halidon quiet tower fan with remote';
    expect(gather([find('viewed-near', {}, cite('viewed', title))])).toContain(`viewed=${title} (unsaid)`);
    expect(gather([find('attribute', { value: '1.7 L' })])).toEqual(['item=dehumidifier']);
  });

  it('leaves a brand, a price and news aside unless the card stands on them', () => {
    const viewed = find('viewed-near', {}, cite('viewed', 'fan'));
    const brand = find('brand', {}, cite('brand', 'Halidon'));
    const drop = find('price-drop', { saved: '$60' });
    expect(gather([viewed, brand, drop])).toEqual(['item=dehumidifier', 'viewed=fan']);
    expect(gather([drop, viewed])).toEqual(['item=dehumidifier', 'price_drop=$60', 'viewed=fan']);
  });

  it('stops at as many as a writer reads', () => {
    const findings = [
      find('need-festival', { days: '9', city: 'Hangzhou' }, cite('festival', 'Mid-Autumn')),
      find('need-refill', {}, cite('bought', 'toner')),
      find('price-drop', { saved: '$60' }),
      find('searched', {}, cite('searched', 'damp')),
      find('saved-near', {}, cite('saved', 'fan')),
      find('brand', {}, cite('brand', 'Halidon')),
    ];
    expect(gather(findings)).toHaveLength(maxFacts);
  });
});

import { describe, expect, it } from 'vitest';

describe('the element on a server', () => {
  it('can be imported where there is no document', async () => {
    expect(globalThis.HTMLElement).toBeUndefined();
    const { InklingFeed } = await import('./element.ts');
    expect(InklingFeed.observedAttributes).toContain('placement');
  });
});

import { describe, expect, it } from 'vitest';
import { MisuseError } from '../errors.ts';
import { createRecommender } from '../recommender.ts';
import { languageFor, resolveOptions } from './options.ts';

describe('resolveOptions', () => {
  it('fills in what was left out, memory-only consent among it', () => {
    expect(resolveOptions({ pack: '/models/demo' })).toMatchObject({
      pack: '/models/demo/',
      language: 'en',
      device: 'auto',
      consent: 'session',
      seed: 1,
    });
  });

  it('throws at once for values that can never work, naming those that can', () => {
    expect(() => resolveOptions({ pack: '' })).toThrow(MisuseError);
    expect(() => resolveOptions(undefined)).toThrow('the folder that `inkling build` wrote');
    expect(() => resolveOptions({ pack: '/p/', consent: 'yes' as never })).toThrow(
      'consent is "yes"; it takes granted, session, none.',
    );
    expect(() => resolveOptions({ pack: '/p/', language: 'fr' as never })).toThrow('zh-CN, en');
    expect(() => resolveOptions({ pack: '/p/', device: 'tpu' as never })).toThrow('auto, webgpu, wasm');
  });
});

describe('languageFor', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['EN-gb', 'en'],
    ['fr', undefined],
    ['enm', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s → %s', (tag, language) => expect(languageFor(tag)).toBe(language));
});

describe('createRecommender', () => {
  it('is synchronous and touches neither page nor database, so it is safe on a server', () => {
    expect(() => createRecommender({ pack: '/models/demo/' })).not.toThrow();
  });

  it('refuses requests that could never be answered', async () => {
    const recommender = createRecommender({ pack: '/models/demo/' });
    await expect(recommender.recommend({ placement: 'home' as never })).rejects.toThrow('for-you, related');
    await expect(recommender.recommend({ placement: 'for-you', limit: 0 })).rejects.toThrow('1 to 60');
    await expect(recommender.recommend({ placement: 'related' })).rejects.toThrow('needs an itemId');
    expect(() => recommender.watch({ placement: 'for-you', limit: 61 }, () => {})).toThrow('1 to 60');
  });
});

import { expect, it } from 'vitest';
import { tellWorld, type WorldQuestion } from '../knowledge/world/tell-world.ts';
import { createItemThings } from '../pack/item-things.ts';
import { createYearTeller } from './tell-year.ts';

const things = createItemThings({
  things: ['dehumidifier', 'moon-cakes'].map((id) => ({ id, en: id, 'zh-CN': id })),
  items: [0, 1],
});
const noonMs = Date.UTC(2026, 5, 15, 4);

it('asks a quarter of an hour and a year once for each place, and tells what is asked anew would be told', () => {
  const asked: WorldQuestion[] = [];
  const tell = createYearTeller(
    {
      tellWorld: (question) => {
        asked.push(question);
        return tellWorld(question);
      },
    },
    things,
  );
  const first = tell(noonMs, { city: '杭州' }, 'zh-CN');
  expect(first.world.dateLocal).toBe('2026-06-15');
  expect(first.year.bySeason.has(0)).toBe(true);
  const numAsked = asked.length;
  expect(tell(noonMs + 60_000, { city: '杭州' }, 'zh-CN').world).toBe(first.world);
  expect(tell(noonMs + 60_000, { city: '杭州' }, 'zh-CN').year).toBe(first.year);
  expect(asked.length).toBe(numAsked);
  // The next day asks for the day alone, another city for all of it.
  expect(tell(noonMs + 86_400_000, { city: '杭州' }, 'zh-CN').world.dateLocal).toBe('2026-06-16');
  expect(asked.length).toBe(numAsked + 1);
  expect(tell(noonMs, { city: '北京' }, 'zh-CN').world.city!.id).toBe('beijing');
  expect(asked.length).toBeGreaterThan(numAsked + 20);
  expect(tell(noonMs, { city: '杭州' }, 'zh-CN')).toEqual(first);
});

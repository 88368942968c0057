import { type Asking, steady, usualLeadDays } from './asking.ts';
import type { City } from './city.ts';
import { daysOfRule } from './date-rules.ts';
import { type Day, dateOf, yearly } from './day.ts';
import type { Festival } from './festivals.ts';
import { schoolTerms } from './school-terms.ts';
import { dogDaysOf, nineNinesOf } from './solar-terms.ts';
import { type SpellId, spellOf } from './spells.ts';

/** Whatever begins in the year before, this one or the next can be on, or ahead, today. */
const yearsAround = (today: Day) => [-1, 0, 1].map((plus) => dateOf(today).year + plus);

export function spellsAround(city: City, today: Day): Asking[] {
  const stretches: { id: SpellId; start: Day; end: Day }[] = [];
  for (const year of yearsAround(today)) {
    for (const { id, from, to } of city.spells) {
      const [start, end] = yearly(from, to)(year);
      stretches.push({ id, start, end });
    }
    if (city.region !== 'CN') continue;
    if (city.temperatures[6]! >= 24) {
      const { first, until } = dogDaysOf(year);
      stretches.push({ id: 'dog-days', start: first, end: until });
    }
    if (city.temperatures[0]! < 5) {
      const { from, until } = nineNinesOf(year);
      stretches.push({ id: 'nine-nines', start: from, end: until });
    }
  }
  return stretches.flatMap(({ id, start, end }) => {
    const { name, wants } = spellOf(id);
    const told = { source: 'spell', id, name, start, end, leadDays: usualLeadDays } as const;
    if (end - start < 360) return [{ ...told, wants }];
    const isNow = start <= today && today <= end;
    return isNow ? [{ ...told, wants: wants.map((want) => steady(want)) }] : [];
  });
}

export function datesAround(festival: Festival, today: Day) {
  const { id, name, rule, lastsDays = 1, leadDays, stopDays, wants } = festival;
  return yearsAround(today).flatMap((year) =>
    // Beyond the tables of moons there is no day to tell.
    daysOfRule(rule, year)
      .filter(Number.isFinite)
      .map((day) => {
        const asking: Asking = {
          source: 'festival',
          id,
          name,
          wants,
          start: day,
          end: day - stopDays,
          leadDays,
        };
        return { festival, day, last: day + lastsDays - 1, asking };
      }),
  );
}

export function termsAround(region: string, today: Day): Asking[] {
  return schoolTerms
    .filter(({ regions }) => regions.includes(region))
    .flatMap(({ id, name, days, wants }) =>
      yearsAround(today).flatMap((year) => {
        const [start, end] = days(year) ?? [];
        if (start === undefined || end === undefined) return [];
        return [{ source: 'term' as const, id, name, wants, start, end, leadDays: usualLeadDays }];
      }),
    );
}

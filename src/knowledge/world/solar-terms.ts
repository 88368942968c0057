import { type Day, dayAt } from './day.ts';

/** The 24 solar terms in the order of a solar year; each stands for 15° of the sun's longitude, from 285°. */
export const solarTerms = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
] as const;
export type SolarTerm = (typeof solarTerms)[number];

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const wrap = (degrees: number) => ((degrees % 360) + 360) % 360;

/**
 * The sun's apparent longitude in degrees, good to a hundredth of one (a quarter of an hour of its way).
 * @param century Julian centuries of terrestrial time since 2000-01-01T12:00.
 * Against an almanac that is right to the second, two of the terms of 2020 to 2050 come out a day early: both begin within
 * ten minutes after midnight in China, in 2045 and 2047.
 * @see Meeus, Astronomical Algorithms, chapter 25.
 */
function sunLongitude(century: number): number {
  const mean = 280.46646 + century * (36000.76983 + century * 0.0003032);
  const anomaly = 357.52911 + century * (35999.05029 - century * 0.0001537);
  const center =
    (1.914602 - century * (0.004817 + century * 0.000014)) * sine(anomaly) +
    (0.019993 - century * 0.000101) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  return mean + center - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * century);
}

const hourMs = 3_600_000;
const centuryMs = 36525 * 24 * hourMs;
const epochMs = Date.UTC(2000, 0, 1, 12);
/** Terrestrial time minus UTC, about what it is in these decades. */
const terrestrialAheadMs = 71_000;

/** The date in China on which the term begins, 2020 to 2050. */
export function solarTermOf(year: number, term: SolarTerm): Day {
  const order = solarTerms.indexOf(term);
  const target = 285 + order * 15;
  let timeMs = Date.UTC(year, 0, 6) + order * 15.2184 * 24 * hourMs;
  for (let round = 0; round < 5; round++) {
    const off = wrap(target - sunLongitude((timeMs + terrestrialAheadMs - epochMs) / centuryMs) + 180) - 180;
    timeMs += (off / 360) * 365.2422 * 24 * hourMs;
  }
  return dayAt(timeMs + 8 * hourMs);
}

/** The first day on or after `from` whose heavenly stem is 庚, the seventh of ten. */
const nextGeng = (from: Day): Day => from + ((((6 - (from + 7)) % 10) + 10) % 10);

/**
 * 三伏, the dog days: the third and fourth 庚 days from the summer solstice on, then the first from 立秋 on.
 * `until` is the last of them.
 */
export function dogDaysOf(year: number): { first: Day; second: Day; last: Day; until: Day } {
  const first = nextGeng(solarTermOf(year, '夏至')) + 20;
  const last = nextGeng(solarTermOf(year, '立秋'));
  return { first, second: first + 10, last, until: last + 9 };
}

/** 数九: nine times nine days from the winter solstice of `year`. The third nine is said to be the coldest. */
export function nineNinesOf(year: number): { from: Day; thirdNine: Day; until: Day } {
  const from = solarTermOf(year, '冬至');
  return { from, thirdNine: from + 18, until: from + 80 };
}

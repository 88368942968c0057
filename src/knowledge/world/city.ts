import type { MonthDay } from './day.ts';
import type { SpellId } from './spells.ts';
import type { Named } from './want.ts';
import type { ZoneId } from './zones.ts';

/** January to December. */
export type Months = readonly number[];

/** A spell of the year that comes to a city on about these days; `to` before `from` is in the next year. */
export interface CitySpell {
  id: SpellId;
  from: MonthDay;
  to: MonthDay;
}

export interface City {
  id: string;
  names: Named;
  /** Other names by which shoppers write it, in any language. */
  aliases: readonly string[];
  /** ISO 3166 code. */
  region: string;
  /** In Chinese without `省`; of mainland cities only. */
  province?: string;
  /** Degrees, negative in the south. */
  latitude: number;
  zone: ZoneId;
  /** Monthly means in °C. */
  temperatures: Months;
  /** Monthly sums in mm. */
  rainfalls: Months;
  /** Monthly means of relative humidity in %. */
  humidities: Months;
  spells: readonly CitySpell[];
}

import { america } from './cities-america.ts';
import { asia } from './cities-asia.ts';
import { chinaCentral } from './cities-china-central.ts';
import { chinaEast } from './cities-china-east.ts';
import { chinaFarSouth } from './cities-china-far-south.ts';
import { chinaNorth } from './cities-china-north.ts';
import { chinaNorthWest } from './cities-china-north-west.ts';
import { chinaSouth } from './cities-china-south.ts';
import { chinaSouthWest } from './cities-china-south-west.ts';
import { chinaZhejiang } from './cities-china-zhejiang.ts';
import { europe } from './cities-europe.ts';
import { southern } from './cities-southern.ts';
import type { City } from './city.ts';

export const cities: readonly City[] = [
  ...chinaNorth,
  ...chinaEast,
  ...chinaZhejiang,
  ...chinaCentral,
  ...chinaSouth,
  ...chinaFarSouth,
  ...chinaSouthWest,
  ...chinaNorthWest,
  ...asia,
  ...europe,
  ...america,
  ...southern,
];

/** Case, accents, spaces, marks and a closing `市` or `city` make no other city. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=..)(市|city)$/u, '');

let byName: Map<string, City> | undefined;

/** The city that a shopper names, in either language. Undefined when it is unknown: then no climate is guessed at. */
export function findCity(name: string): City | undefined {
  byName ??= new Map(
    cities.flatMap((city) =>
      [city.id, city.names['zh-CN'], city.names.en, ...city.aliases].map((one): [string, City] => [
        fold(one),
        city,
      ]),
    ),
  );
  return byName.get(fold(name));
}

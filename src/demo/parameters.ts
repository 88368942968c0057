import type { Consent, Device, Language } from '../index.ts';
import { languages } from '../index.ts';

/** What tests, benchmarks and the curious may set in the address, before the `#`. */
export interface Parameters {
  /** `?pack=/models/demo/`: another catalogue of this origin. */
  pack: string;
  /** `?device=wasm`. */
  device?: Device;
  /** `?lang=en`. */
  language?: Language;
  /** `?consent=granted`: answers the question in the shopper's place, for this page view alone. */
  consent?: Consent;
  /** `?writer`: reasons written by the pack's own model. */
  writer: boolean;
}

const defaultPack = '/models/demo/';

/** A value we do not know counts as not given. */
export function parseParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === query.get(name));
  const device = oneOf('device', ['webgpu', 'wasm'] as const);
  const language = oneOf('lang', languages);
  const consent = oneOf('consent', ['granted', 'session', 'none'] as const);
  return {
    pack: parsePack(query.get('pack')),
    writer: query.has('writer'),
    ...(device && { device }),
    ...(language && { language }),
    ...(consent && { consent }),
  };
}

/** The address of the same page with the writer on where it was off, and off where it was on. */
export function toggleWriter(address: string): string {
  const url = new URL(address);
  if (url.searchParams.has('writer')) url.searchParams.delete('writer');
  else url.searchParams.set('writer', '');
  return url.href;
}

/** A path of this origin only: a link must not make the shop read a stranger's catalogue. */
function parsePack(value: string | null): string {
  if (!value || !/^\/(?![/\\])[\w\-./]*$/.test(value)) return defaultPack;
  return value.endsWith('/') ? value : `${value}/`;
}

import { InputShapeError } from '../errors.ts';
import { type BehaviorEvent, eventTypes, placements } from '../types.ts';

/**
 * Events as one chunk of bytes, little-endian. Reading one such buffer out of IndexedDB is hundreds of times
 * faster than reading as many objects.
 *
 *     header    magic, version, size of the chunk, N events, Q quantities, L dwells, bytes of words   7 × u32
 *     times     timeMs            N × f64
 *     sparse    quantity          Q × f64, for the events that have one
 *               dwellMs           L × f64
 *     codes     item, query       2 × N × u32, row of the dictionary + 1, or 0 for none
 *     kinds     type, placement, which sparse columns speak of it   3 × N × u8
 *     words     JSON { ids, items, queries, types, placements, needs }, UTF-8; needs are few: [row, need] each
 *
 * Types and placements go by the chunk's own dictionary, so that a new word in the code does not re-number
 * an old chunk. JSON carries every string there is, unpaired surrogates included; plain UTF-8 would not.
 */
const magic = 0x484b4e49;
const version = 1;
const headerBytes = 28;
const hasQuantity = 1;
const hasDwell = 2;

interface Words {
  ids: string[];
  items: string[];
  queries: string[];
  types: BehaviorEvent['type'][];
  placements: NonNullable<BehaviorEvent['placement']>[];
  needs?: [row: number, need: string][];
}

/** @returns The chunk of these events, in their order. */
export function encodeEvents(events: readonly BehaviorEvent[]): ArrayBuffer {
  const items = createDictionary();
  const queries = createDictionary();
  const quantities = events.flatMap(({ quantity }) => quantity ?? []);
  const dwells = events.flatMap(({ dwellMs }) => dwellMs ?? []);
  const itemCodes = events.map(({ itemId }) => items.codeOf(itemId));
  const queryCodes = events.map(({ query }) => queries.codeOf(query));
  const needs = events.flatMap(({ need }, row): [number, string][] =>
    need === undefined ? [] : [[row, need]],
  );
  const words: Words = {
    ids: events.map(({ id }) => id),
    items: items.words,
    queries: queries.words,
    types: [...eventTypes],
    placements: [...placements],
    ...(needs.length > 0 && { needs }),
  };
  const text = new TextEncoder().encode(JSON.stringify(words));
  const numEvents = events.length;
  const sizes = [numEvents, quantities.length, dwells.length, text.length] as const;
  const bytes = new ArrayBuffer(chunkBytes(...sizes));

  const view = new DataView(bytes);
  let offset = 0;
  const putU32 = (value: number) => {
    view.setUint32(offset, value, true);
    offset += 4;
  };
  const putF64 = (value: number) => {
    view.setFloat64(offset, value, true);
    offset += 8;
  };
  const putU8 = (value: number) => view.setUint8(offset++, value);

  for (const value of [magic, version, bytes.byteLength, ...sizes]) putU32(value);
  for (const { timeMs } of events) putF64(timeMs);
  for (const value of quantities) putF64(value);
  for (const value of dwells) putF64(value);
  for (const value of itemCodes) putU32(value);
  for (const value of queryCodes) putU32(value);
  for (const { type } of events) putU8(eventTypes.indexOf(type));
  for (const { placement } of events) putU8(placement ? placements.indexOf(placement) + 1 : 0);
  for (const { quantity, dwellMs } of events) {
    putU8((quantity === undefined ? 0 : hasQuantity) | (dwellMs === undefined ? 0 : hasDwell));
  }
  new Uint8Array(bytes, offset).set(text);
  return bytes;
}

/**
 * @returns The events as they went in, in their order.
 * @throws {InputShapeError} when the bytes are cut off, foreign, or of another version.
 */
export function decodeEvents(bytes: ArrayBuffer): BehaviorEvent[] {
  const size = bytes.byteLength;
  if (size < headerBytes) throw damage(`${size} bytes, where the header alone takes ${headerBytes}`);
  const view = new DataView(bytes);
  const header = Array.from({ length: headerBytes / 4 }, (_, index) => view.getUint32(index * 4, true));
  const [foundMagic, foundVersion, foundSize, N = 0, Q = 0, L = 0, textBytes = 0] = header;
  if (foundMagic !== magic) throw damage('it does not begin with the mark of one');
  if (foundVersion !== version) throw damage(`version ${foundVersion}, where ${version} is read`);
  if (foundSize !== size || chunkBytes(N, Q, L, textBytes) !== size) {
    throw damage(`${size} bytes, where its header speaks of ${chunkBytes(N, Q, L, textBytes)}`);
  }

  const timesAt = headerBytes;
  const quantitiesAt = timesAt + 8 * N;
  const dwellsAt = quantitiesAt + 8 * Q;
  const itemsAt = dwellsAt + 8 * L;
  const queriesAt = itemsAt + 4 * N;
  const typesAt = queriesAt + 4 * N;
  const words = parseWords(new Uint8Array(bytes, typesAt + 3 * N), N);

  const events: BehaviorEvent[] = [];
  let quantityRow = 0;
  let dwellRow = 0;
  for (let row = 0; row < N; row++) {
    const flags = view.getUint8(typesAt + 2 * N + row);
    const itemCode = view.getUint32(itemsAt + 4 * row, true);
    const queryCode = view.getUint32(queriesAt + 4 * row, true);
    const placementCode = view.getUint8(typesAt + N + row);
    const event: BehaviorEvent = {
      id: wordAt(words.ids, row, 'id'),
      type: wordAt(words.types, view.getUint8(typesAt + row), 'type'),
      timeMs: view.getFloat64(timesAt + 8 * row, true),
    };
    if (itemCode) event.itemId = wordAt(words.items, itemCode - 1, 'item');
    if (queryCode) event.query = wordAt(words.queries, queryCode - 1, 'query');
    if (flags & hasQuantity) event.quantity = view.getFloat64(quantitiesAt + 8 * quantityRow++, true);
    if (flags & hasDwell) event.dwellMs = view.getFloat64(dwellsAt + 8 * dwellRow++, true);
    if (placementCode) event.placement = wordAt(words.placements, placementCode - 1, 'placement');
    events.push(event);
  }
  for (const [row, need] of words.needs ?? []) {
    const event = events[row];
    if (!event) throw damage(`a need of event ${row}, of ${N}`);
    event.need = need;
  }
  if (quantityRow !== Q || dwellRow !== L) throw damage('its sparse columns do not fit its flags');
  return events;
}

function chunkBytes(numEvents: number, numQuantities: number, numDwells: number, textBytes: number): number {
  return headerBytes + numEvents * (8 + 8 + 3) + (numQuantities + numDwells) * 8 + textBytes;
}

function createDictionary() {
  const codes = new Map<string, number>();
  const words: string[] = [];
  const codeOf = (word: string | undefined): number => {
    if (word === undefined) return 0;
    const known = codes.get(word);
    if (known !== undefined) return known;
    codes.set(word, words.push(word));
    return words.length;
  };
  return { words, codeOf };
}

function parseWords(text: Uint8Array, numEvents: number): Words {
  let words: Partial<Words> | null;
  try {
    words = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    throw damage('its words are not readable', { cause });
  }
  const { ids, items, queries, types, placements: places, needs = [] } = words ?? {};
  if (!isTexts(ids) || !isTexts(items) || !isTexts(queries) || !isTexts(types) || !isTexts(places)) {
    throw damage('its words are incomplete');
  }
  const isNeed = (pair: unknown): boolean =>
    Array.isArray(pair) && Number.isInteger(pair[0]) && typeof pair[1] === 'string';
  if (!Array.isArray(needs) || !needs.every(isNeed)) throw damage('its needs are not readable');
  if (ids.length !== numEvents) throw damage(`${ids.length} ids for ${numEvents} events`);
  const unknown =
    types.find((type) => !eventTypes.includes(type)) ?? places.find((p) => !placements.includes(p));
  if (unknown !== undefined) throw damage(`it speaks of "${unknown}", which is no event type or placement`);
  return { ids, items, queries, types, placements: places, needs };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function wordAt<Word>(words: Word[], row: number, column: string): Word {
  const word = words[row];
  if (word === undefined) throw damage(`${column} ${row} is beyond its ${words.length} words`);
  return word;
}

function damage(what: string, options?: ErrorOptions): InputShapeError {
  return new InputShapeError(`These bytes are no whole chunk of history: ${what}.`, options);
}

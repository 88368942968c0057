import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kinds = [
  'steel kettle',
  'clay teapot',
  'porcelain teacup',
  'dome tent',
  'down sleeping bag',
  'camping lantern',
];
const colors = ['red', 'blue', 'green', 'grey', 'white'];

/** Thirty items: five of each of six kinds, as a data folder lists them. */
export const toyItems = kinds.flatMap((kind, k) =>
  colors.map((color, c) => ({ id: k * 5 + c, title: `${color} ${kind}` })),
);

/** Twelve users of six events, each within two kinds; a day apart, the last two being the valid and the test event. */
export interface ToyEvent {
  user: number;
  item: number;
  timestamp: number;
  basket?: string;
}
export const toyUsers: ToyEvent[][] = Array.from({ length: 12 }, (_, user) =>
  Array.from({ length: 6 }, (_, at) => {
    const kind = (user + (at % 2)) % kinds.length;
    return {
      user,
      item: kind * 5 + ((user * 2 + at * 3) % 5),
      timestamp: 1_500_000_000 + (user + at) * 86_400,
    };
  }),
);

export interface ToyRow {
  split: string;
  user: number;
  history: number[];
  target: number;
  timestamp?: number;
  gap_days?: number;
}

export const toyRows: ToyRow[] = toyUsers.flatMap((events, user) =>
  (['valid', 'test'] as const).map((split, back): ToyRow => {
    const at = events.length - 2 + back;
    const { item, timestamp } = events[at]!;
    return {
      split,
      user,
      history: events.slice(0, at).map((event) => event.item),
      target: item,
      timestamp,
      gap_days: user % 2,
    };
  }),
);

const parts = ['train', 'train', 'train', 'train', 'valid', 'test'];
const gzipLines = (lines: string[]): Buffer => gzipSync(`${lines.join('\n')}\n`);

/** Writes a data folder, with the changes a test wants. */
export function writeToySet(
  folder: string,
  { users = toyUsers, rows = toyRows }: { users?: ToyEvent[][]; rows?: readonly object[] | null } = {},
): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'items.jsonl.gz'), gzipLines(toyItems.map((item) => JSON.stringify(item))));
  const events = users.flatMap((each) =>
    each.map(
      ({ user, item, timestamp, basket }, at) =>
        `${user},${item},${timestamp},${parts[at]}${basket === undefined ? '' : `,${basket}`}`,
    ),
  );
  const hasBaskets = users.some((each) => each.some(({ basket }) => basket !== undefined));
  writeFileSync(
    join(folder, 'events.csv.gz'),
    gzipLines([`user,item,timestamp,split${hasBaskets ? ',basket' : ''}`, ...events]),
  );
  if (rows) {
    writeFileSync(join(folder, 'split-toy.jsonl.gz'), gzipLines(rows.map((row) => JSON.stringify(row))));
  }
  return folder;
}

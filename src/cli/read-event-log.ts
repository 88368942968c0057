import { decodeFile } from '../catalog/decode-bytes.ts';
import { createProblemList, type ProblemList } from '../catalog/feed-problem.ts';
import { readRows } from '../catalog/read-rows.ts';
import { createTextBuffer } from '../catalog/text-buffer.ts';
import { FeedError } from '../errors.ts';
import { type EventType, eventTypes } from '../types.ts';
import { interestTypes, type LogEvent, type LogShopper } from './event-log.ts';
import { parseTime } from './parse-time.ts';

export interface EventLog {
  shoppers: LogShopper[];
  numEvents: number;
  /** Rows that say nothing of interest: returns, impressions, searches. */
  numPassedOver: number;
  problems: ProblemList;
}

/** Names that other systems give to the same deed (GA4 and its kin). */
const otherNames: Record<string, EventType> = {
  view_item: 'view',
  page_view: 'view',
  select_item: 'click',
  add_to_wishlist: 'favorite',
  cart: 'add_to_cart',
  buy: 'purchase',
  transaction: 'purchase',
};

/** Our own type for whatever a log calls it; undefined for what we do not know. */
export function toEventType(name: string): EventType | undefined {
  const key = name.trim().toLowerCase();
  return eventTypes.find((type) => type === key) ?? otherNames[key];
}

/**
 * Reads `user,type,itemId,timestamp[,…]` or the columns of the public sets, `user,item[,timestamp,split,action,basket]`,
 * gzip or not. Without a type a row is a purchase, as in those sets. A shopper's events keep the file's order, unless
 * each has a time: then they are sorted by it, equal times in file order.
 *
 * @throws {FeedError} if a needed column is not there or nothing could be read.
 */
export async function readEventLog(path: string, onProgress?: (numRows: number) => void): Promise<EventLog> {
  const problems = createProblemList();
  const shoppers = new Map<string, LogEvent[]>();
  let numEvents = 0;
  let numPassedOver = 0;
  let numRows = 0;
  const file = await decodeFile(path);
  for await (const { row, values } of readRows(createTextBuffer(file.chunks), problems)) {
    if (++numRows % 10_000 === 0) onProgress?.(numRows);
    if (!values) continue;
    const user = values.user ?? values.user_id ?? values.userid;
    const item = values.itemid ?? values.item ?? values.item_id;
    const typeName = values.type ?? values.action ?? values.event ?? values.event_type;
    if (user === undefined || item === undefined) {
      // A search has no item, and tells nothing here.
      if (user !== undefined && typeName?.trim() === 'search') numPassedOver++;
      else problems.add(missing(row, user === undefined ? 'user' : 'itemId'));
      continue;
    }
    const type = typeName === undefined ? 'purchase' : toEventType(typeName);
    if (!type || !interestTypes.has(type)) {
      numPassedOver++;
      continue;
    }
    const time = values.timestamp ?? values.time ?? values.timems;
    const timeMs = time === undefined ? undefined : parseTime(time);
    if (time !== undefined && timeMs === undefined) {
      const message = `row ${row}, timestamp: '${time.slice(0, 40)}' is neither ISO nor Unix time; the row counts without one`;
      problems.add({ level: 'warning', row, field: 'timestamp', code: 'bad-time', message });
    }
    const events = shoppers.get(user.trim()) ?? [];
    if (events.length === 0) shoppers.set(user.trim(), events);
    events.push({
      item: item.trim(),
      type,
      ...(timeMs !== undefined && { timeMs }),
      ...(values.basket !== undefined && { basket: values.basket }),
      ...(values.split !== undefined && { split: values.split.trim() }),
    });
    numEvents++;
  }
  onProgress?.(numRows);
  if (numEvents === 0) {
    const first = problems.list()[0]?.message ?? 'its header must name `user` and `itemId` (or `item`)';
    throw new FeedError(`${path} holds no events: ${first}`);
  }
  for (const events of shoppers.values()) {
    if (events.every(({ timeMs }) => timeMs !== undefined)) events.sort((a, b) => a.timeMs! - b.timeMs!);
  }
  return {
    shoppers: [...shoppers].map(([user, events]) => ({ user, events })),
    numEvents,
    numPassedOver,
    problems,
  };
}

const missing = (row: number, field: string) => ({
  level: 'error' as const,
  row,
  field,
  code: `missing-${field.toLowerCase()}`,
  message: `row ${row} has no ${field}; the columns are user,type,itemId,timestamp`,
});

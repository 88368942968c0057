import { decodeFile } from '../../catalog/decode-bytes.ts';
import { createProblemList, type ProblemList } from '../../catalog/feed-problem.ts';
import { readRows } from '../../catalog/read-rows.ts';
import { splitLines } from '../../catalog/split-lines.ts';
import { createTextBuffer, type TextBuffer } from '../../catalog/text-buffer.ts';
import { checkEvent } from '../../history/check-event.ts';
import type { BehaviorEvent } from '../../types.ts';
import { parseTime } from '../parse-time.ts';
import { toEventType } from '../read-event-log.ts';

export interface ShopperEvents {
  /** Oldest first. */
  events: BehaviorEvent[];
  problems: ProblemList;
}

/** Between events whose file gives no times: near enough to be one visit. */
const gapMs = 60_000;

/**
 * One shopper's events, as CSV (`type,itemId,timestamp[,quantity,query]`) or JSON Lines of the same names.
 * Without times the order of the file is the order of the events and the last of them is one minute old.
 *
 * @param atMs  The moment that is asked about; what happened later is left out and counted.
 */
export async function readShopperEvents(path: string, atMs: number): Promise<ShopperEvents> {
  const problems = createProblemList();
  const file = await decodeFile(path);
  const buffer = createTextBuffer(file.chunks);
  while (buffer.text.trimStart() === '' && (await buffer.fill())) {}
  const rows = buffer.text.trimStart().startsWith('{')
    ? readJsonRows(buffer, problems)
    : readCsvRows(buffer, problems);
  const read: { row: number; fields: Record<string, unknown> }[] = [];
  for await (const row of rows) read.push(row);

  const events: BehaviorEvent[] = [];
  let numLater = 0;
  read.forEach(({ row, fields }, position) => {
    const time = fields.timeMs === undefined ? undefined : parseTime(String(fields.timeMs));
    if (fields.timeMs !== undefined && time === undefined) {
      report(problems, row, `timestamp ${JSON.stringify(fields.timeMs)} is neither ISO nor Unix time`);
      return;
    }
    const timeMs = time ?? atMs - (read.length - position) * gapMs;
    if (timeMs > atMs) {
      numLater++;
      return;
    }
    const type = typeof fields.type === 'string' ? (toEventType(fields.type) ?? fields.type) : fields.type;
    // Fixed width, so that ids sort as the rows stand.
    const id = `row-${String(row).padStart(9, '0')}`;
    try {
      events.push(checkEvent({ id, ...fields, type, timeMs }, `row ${row}`));
    } catch (error) {
      report(problems, row, (error as Error).message.replace(`row ${row}: `, ''));
    }
  });
  if (numLater > 0) {
    const message = `${numLater} events happened after the moment asked about and were left out; see --at`;
    problems.add({ level: 'warning', code: 'later-event', message });
  }
  events.sort((a, b) => a.timeMs - b.timeMs || (a.id < b.id ? -1 : 1));
  return { events, problems };
}

async function* readCsvRows(buffer: TextBuffer, problems: ProblemList) {
  for await (const { row, values } of readRows(buffer, problems)) {
    if (!values) continue;
    const { type, action, itemid, item_id, item, timestamp, time, timems, quantity, query } = values;
    const itemId = (itemid ?? item_id ?? item)?.trim();
    const timeMs = timestamp ?? time ?? timems;
    const fields: Record<string, unknown> = { type: type ?? action };
    if (itemId) fields.itemId = itemId;
    if (timeMs) fields.timeMs = timeMs;
    if (quantity) fields.quantity = Number(quantity);
    if (query) fields.query = query;
    yield { row, fields };
  }
}

async function* readJsonRows(buffer: TextBuffer, problems: ProblemList) {
  for await (const { row, text, tooLarge } of splitLines(buffer)) {
    try {
      if (tooLarge) throw new Error('too long');
      const { timestamp, ...rest } = JSON.parse(text) as Record<string, unknown>;
      yield { row, fields: { ...rest, ...(timestamp !== undefined && { timeMs: timestamp }) } };
    } catch {
      report(problems, row, 'is not one JSON object on one line');
    }
  }
}

const report = (problems: ProblemList, row: number, what: string) =>
  problems.add({ level: 'error', row, code: 'bad-event', message: `row ${row}: ${what}` });

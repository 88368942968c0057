import * as v from 'valibot';
import { PackError } from '../errors.ts';

/**
 * A JSON value read by a schema, its `format` looked at first.
 *
 * @param what  `manifest`, `ranker`: for the message.
 * @throws {PackError} naming every field that is wrong, or both formats when the file is newer than this reader.
 */
export function parseFormat<S extends v.GenericSchema>(
  schema: S,
  formats: readonly string[],
  value: unknown,
  where: string,
  what: string,
): v.InferOutput<S> {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && !formats.includes(format)) {
    throw new PackError(
      `${where} has format '${format}', and this reader knows ${formats.join(', ')}: build it again with this version of inkling, or update inkling`,
    );
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const problems = result.issues
    .slice(0, 8)
    .map((issue) => `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
  throw new PackError(`${where} is not a valid ${what}. ${problems.join('; ')}`);
}

import { expectValue } from '../history/expect-value.ts';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import type { HostedModel } from '../worker/api.ts';
import type { HostedWriter, ResolvedOptions } from './options.ts';

export interface ReadWriter {
  /** Runs on the page. */
  engine?: ReasonEngine;
  /** Runs in the writer's worker, as the pack's own does where there is neither. */
  hosted?: HostedModel;
}

/**
 * What the option `writer` asks for. Read when the writer is opened and not before: a page that never does would carry this.
 *
 * @param baseUrl  What a relative address is relative to.
 * @throws {MisuseError} for what is neither an engine nor a model's folder.
 */
export function readWriter(writer: ResolvedOptions['writer'], baseUrl: string): ReadWriter {
  if (typeof writer === 'boolean') return {};
  const { draft } = writer as Partial<ReasonEngine>;
  if (typeof draft === 'function') return { engine: writer as ReasonEngine };
  const { model, dtype } = writer as Partial<HostedWriter>;
  expectValue(
    typeof model === 'string' && model !== '',
    'writer',
    writer,
    "true, false, { model: '/models/my-llm/' } or an engine with a draft()",
  );
  const dtypes = [undefined, 'q8', 'q4', 'fp16', 'fp32'];
  expectValue(dtypes.includes(dtype), 'writer: dtype', dtype, dtypes.slice(1).join(', '));
  const url = new URL(model!, baseUrl);
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return { hosted: { url: url.href, ...(dtype && { dtype }) } };
}

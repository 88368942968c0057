import type { RuntimeFiles } from '../inference/runtime.ts';
import { createCompletionEngine } from '../reasons/writer/completion-engine.ts';
import type { HostedModel, WriterConfig } from './api.ts';
import type { OpenedEngine } from './writer-host.ts';

/**
 * A language model that the shop hosts, as what writes reasons. Its tokens and weights are known to `inference/` alone.
 *
 * @throws {ModelLoadError | ModelMismatchError} that says what is wrong in its folder.
 */
export async function openHostedWriter(
  { url, dtype }: HostedModel,
  { device }: Pick<WriterConfig, 'device'>,
  runtime: RuntimeFiles,
): Promise<OpenedEngine> {
  const [{ openModelFiles }, { openHostedDecoder }] = await Promise.all([
    import('../inference/hosted-decoder/model-files.ts'),
    import('../inference/hosted-decoder/open-hosted-decoder.ts'),
  ]);
  const decoder = await openHostedDecoder({ files: openModelFiles(url), runtime, device, dtype });
  const { id, batch, dtype: opened, device: used, reasons } = decoder;
  return {
    engine: createCompletionEngine({ id, batch, complete: decoder.write }),
    ...{ device: used, dtype: opened, reasons },
  };
}

/** The room of inference alone: the same models on a wished-for device, with the runtime's own account of it. */
import { chooseBackends } from '../../src/inference/choose-backends.ts';
import { readDeviceFacts } from '../../src/inference/device-facts.ts';
import { differenceFromGolden, type GoldenCase } from '../../src/inference/golden.ts';
import { loadModel } from '../../src/inference/load-model.ts';
import { runtimeUrls } from '../../src/inference/runtime-urls.ts';
import { parseModelManifest } from '../../src/pack/manifest.ts';
import type { Device } from '../../src/types.ts';

const fetchBytes = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());
const fetchJson = async (address: string) => (await fetch(address)).json();

/** Runs every stored case of a model. Where nodes were placed goes to the console. */
async function runStoredCases(role: string, device: Device) {
  const base = `/models/${role}/`;
  const model = parseModelManifest(await fetchJson(`${base}manifest.json`), base);
  const facts = await readDeviceFacts(device === 'webgpu');
  const { session, reasons } = await loadModel({
    model,
    choice: chooseBackends(facts, device, 0),
    files: runtimeUrls,
    read: ({ file }) => fetchBytes(base + file),
    logSeverity: 0,
  });
  const golden: GoldenCase = await fetchJson(`${base}golden.json`);
  const { cases } = (await fetchJson(`${base}parity.json`)) as { cases: Partial<GoldenCase>[] };
  const differences = [await differenceFromGolden(session, golden)];
  for (const stored of cases) {
    if (stored.inputs && stored.outputs)
      differences.push(await differenceFromGolden(session, stored as GoldenCase));
  }
  const result = {
    device: session.device,
    dtype: session.dtype,
    reasons,
    differences,
    tolerance: model.tolerance[device],
  };
  await session.dispose();
  return result;
}

export type RunStoredCases = typeof runStoredCases;
Object.assign(window, { runStoredCases });

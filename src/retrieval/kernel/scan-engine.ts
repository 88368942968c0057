import type { ScanEngine } from './engine-interface.ts';
import { openScriptScan } from './script-scan.ts';
import { openWasmScan } from './wasm-scan.ts';

/** The fastest engine that validates here, or the one asked for by name. */
export function openScanEngine(numItems: number, dimensions: number, name?: ScanEngine['name']): ScanEngine {
  if (name === 'script') return openScriptScan(numItems, dimensions);
  const names: ('relaxed' | 'plain')[] = name ? [name] : ['relaxed', 'plain'];
  for (const each of names) {
    const engine = openWasmScan(numItems, dimensions, each);
    if (engine) return engine;
  }
  return openScriptScan(numItems, dimensions);
}

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PackError } from '../../errors.ts';
import {
  type Asset,
  type ModelEntry,
  type ModelRole,
  modelRoles,
  parseModelManifest,
} from '../../pack/manifest.ts';

export interface FoundModel {
  role: ModelRole;
  folder: string;
  /** Its files are named as they stand in its own folder. */
  entry: ModelEntry;
}

/**
 * The models below a folder: each in a folder of its own with a `manifest.json`.
 *
 * @throws {PackError} if there is no text encoder, without which items have no vectors, or two models of one role.
 */
export async function findModels(folder: string): Promise<FoundModel[]> {
  const candidates = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const found: FoundModel[] = [];
  for (const { name } of candidates.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(folder, name, 'manifest.json');
    if (!existsSync(file)) continue;
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    // Packs stand beside the models they share.
    if (!String((value as { format?: unknown } | null)?.format).startsWith('inkling-model/')) continue;
    const { format: _, role, ...entry } = parseModelManifest(value, file);
    const twin = found.find((other) => other.role === role);
    if (twin)
      throw new PackError(
        `${folder} holds two models of role '${role}': ${twin.entry.name} and ${entry.name}`,
      );
    found.push({ role, folder: join(folder, name), entry });
  }
  if (!found.some(({ role }) => role === 'text-encoder')) {
    throw new PackError(
      `${folder} holds no folder with a text encoder; --models names the folder that holds text-encoder/ and history-encoder/`,
    );
  }
  return found.sort((a, b) => modelRoles.indexOf(a.role) - modelRoles.indexOf(b.role));
}

/** Every file a model needs at run time. */
export const assetsOf = (entry: ModelEntry): Asset[] => [
  ...entry.variants,
  entry.golden,
  ...(entry.vocabulary ? [entry.vocabulary] : []),
];

/** The same entry with its files named from somewhere else, as `prefix/file`. */
export function moveEntry(entry: ModelEntry, prefix: string): ModelEntry {
  const move = <A extends Asset>(asset: A): A => ({ ...asset, file: `${prefix}/${asset.file}` });
  return {
    ...entry,
    variants: entry.variants.map(move),
    golden: move(entry.golden),
    ...(entry.vocabulary && { vocabulary: move(entry.vocabulary) }),
  };
}

/** How a pack names a folder beside or above it: always with forward slashes. */
export const relativeFolder = (from: string, to: string): string =>
  relative(from, to).split(sep).join('/') || '.';

import { PackError } from '../../errors.ts';
import type { FileRole, PackManifest } from '../../pack/manifest.ts';
import type { Protocol } from '../protocols.ts';
import type { DataSet } from './read-data-set.ts';

/**
 * A pack may be judged only if it cannot have seen the answers: made without a log, or from the train part of this
 * very protocol and set.
 *
 * @throws {PackError} saying what the pack was made from, and how to build one that can be judged.
 */
export function refusePack(
  manifest: PackManifest,
  protocol: Protocol,
  dataSet: Pick<DataSet, 'name' | 'trainSha256' | 'items'>,
): void {
  const build = `build it with --events ${dataSet.name}/events.csv.gz --protocol ${protocol}, or without a log`;
  // Holes do not count: a pack's row that the set does not describe has none.
  const numDescribed = Object.keys(dataSet.items).length;
  if (numDescribed !== manifest.numItems) {
    throw new PackError(
      `pack '${manifest.name}' holds ${manifest.numItems} items and ${dataSet.name} ${numDescribed}, so ranks in it would be of another catalogue: build it from ${dataSet.name}/items.jsonl.gz, all of it and nothing else`,
    );
  }
  const has = (role: FileRole) => manifest.files.some((file) => file.role === role);
  const learnedFromLog =
    has('neighbors') ||
    has('transitions') ||
    has('steps') ||
    has('recent') ||
    has('sequence') ||
    // A ranker over vectors of its own is one that any shop may be given: it was not made from this shop's log.
    (has('ranker') && !has('ranking-vectors'));
  if (!manifest.protocol) {
    if (!learnedFromLog) return;
    throw new PackError(
      `pack '${manifest.name}' was made from a log that was not cut for any protocol, so it may know the answers: ${build}`,
    );
  }
  const { name, eventsSha256 } = manifest.protocol;
  if (name !== protocol) {
    throw new PackError(
      `pack '${manifest.name}' was cut for the protocol '${name}', not '${protocol}', so it may know the answers: ${build}`,
    );
  }
  if (eventsSha256 !== dataSet.trainSha256) {
    throw new PackError(
      `pack '${manifest.name}' was made from other events (sha256 ${eventsSha256.slice(0, 12)}…) than the train part of ${dataSet.name} (${dataSet.trainSha256.slice(0, 12)}…): ${build}`,
    );
  }
}

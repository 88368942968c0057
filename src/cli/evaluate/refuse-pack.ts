import { PackError } from '../../errors.ts';
import type { PackManifest } from '../../pack/manifest.ts';
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
  dataSet: Pick<DataSet, 'name' | 'trainSha256'>,
): void {
  const build = `build it with --events ${dataSet.name}/events.csv.gz --protocol ${protocol}, or without a log`;
  const learnedFromLog = manifest.files.some(({ role }) => role === 'neighbors' || role === 'transitions');
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

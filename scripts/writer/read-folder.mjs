import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../set-up.mjs';
import { readCorpusLines, readSituations } from './read-corpus.mjs';

/**
 * training/writer as judging reads it.
 *
 * @returns  `situations` by id; `lines` by who wrote them: `authored`, and `drawn` where a larger model's lines are there too;
 *           `heldOut` situations that have authored lines; `trained`, the things that a training line is about.
 */
export function readTrainingFolder(folder = join(root, 'training/writer')) {
  const situations = new Map(
    readSituations(readFileSync(join(folder, 'situations.tsv'), 'utf8')).map((each) => [each.id, each]),
  );
  const authored = readdirSync(join(folder, 'lines'))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readCorpusLines(readFileSync(join(folder, 'lines', name), 'utf8')));
  const drawnFile = join(folder, 'drawn.tsv.gz');
  const drawn = existsSync(drawnFile) && {
    drawn: readCorpusLines(gunzipSync(readFileSync(drawnFile)).toString('utf8')),
  };
  const written = [...new Set(authored.map(({ situation }) => situation))].map((id) => situations.get(id));
  return {
    situations,
    lines: { authored, ...drawn },
    heldOut: written.filter(({ isHeldOut }) => isHeldOut),
    trained: new Set(written.filter(({ isHeldOut }) => !isHeldOut).map(({ thing }) => thing)),
  };
}

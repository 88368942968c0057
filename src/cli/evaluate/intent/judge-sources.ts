import type { VoiceAsset } from '../../../pack/ranker-spec.ts';
import { decodeGraph } from '../../../retrieval/graph.ts';
import { decodeTerms } from '../../../retrieval/lexical-terms.ts';
import { openVoices } from '../../../retrieval/voices/open-voices.ts';
import type { ItemIndex } from '../../../types.ts';
import type { TagSet } from '../tags/open-tag-set.ts';
import { createRecallTally, numOfSource, topOf } from './exclusive-recall.ts';
import type { TellIntent } from './tell-needs.ts';
import { itemsForNeed, type WeaveInput } from './weave-list.ts';

/** Sources that are told apart: the first voice of each of these assets, and the needs of the intent. */
const assetsTold: readonly VoiceAsset[] = ['ridge', 'follow', 'back', 'text', 'own', 'popularity', 'recent'];

/** Of all targets (lines of the next baskets) the share that each source has among its first fifty, and the share that it alone has. */
export async function judgeSources(set: TagSet, tell: TellIntent) {
  const { opened, rows, tags, catalog, numItems } = set;
  const { pack, deps } = opened;
  const { ranker, popularity } = pack;
  const spec = ranker!.spec;
  const told = spec.voices.filter(
    ({ asset }, at) =>
      assetsTold.includes(asset) && spec.voices.findIndex((each) => each.asset === asset) === at,
  );
  const voices = openVoices(
    { ...spec, voices: told },
    {
      ridge: pack.neighbors && decodeGraph(pack.neighbors, 'neighbors.bin'),
      follow: pack.transitions && decodeGraph(pack.transitions, 'transitions.bin'),
      terms: ranker!.lexical && decodeTerms(ranker!.lexical),
      popularity,
      recent: ranker!.recent,
      sequences: [],
    },
  );
  const tally = createRecallTally([...told.map(({ asset }) => asset), 'needs']);
  const scores = new Float32Array(numItems);
  const input: WeaveInput = { things: tags.things, catalog, popularity: deps.popularity };
  for (const question of rows) {
    const candidates = voices.map((voice): ItemIndex[] => {
      if (!voice) return [];
      voice.score(question.history, scores);
      return topOf(Float64Array.from(scores));
    });
    const intent = await tell(question);
    const ofNeeds = intent.needs.flatMap((need) => itemsForNeed(need, question, intent, input));
    tally.add(question.row.targets, [...candidates, [...new Set(ofNeeds)].slice(0, numOfSource)]);
  }
  return tally.values();
}

import { withFreshProfile } from './profile.mjs';
import { summarize } from './statistics.mjs';
import { readTitles } from './text-titles.mjs';

/** The shipped text encoder in a page, 1,000 titles a round: its first round in a fresh profile, then warm ones. */
export async function measureText({ addresses, isQuick, tell }) {
  const texts = readTitles();
  const numProfiles = isQuick ? 3 : 10;
  const options = {
    texts,
    model: 'text-encoder/',
    warmUpRounds: 3,
    numRounds: isQuick ? 5 : 10,
  };
  const runs = [];
  for (let profile = 0; profile < numProfiles; profile++) {
    tell(`text ${profile + 1}/${numProfiles}`);
    runs.push(
      await withFreshProfile(async (page) => {
        page.setDefaultTimeout(0);
        await page.goto(`${addresses.scan}/text.html`);
        await page.waitForFunction(() => 'runText' in window);
        return page.evaluate((given) => window.runText(given), options);
      }),
    );
  }
  return toReport(runs, options);
}

/** The pages' samples as figures; warm rounds of all profiles stand in one sample. */
export function toReport(runs, { texts, warmUpRounds, numRounds }) {
  const [{ timerResolutionMs, dimensions, maxTokens, numTokens, numUnknown }] = runs;
  const lengths = texts.map((text) => text.length);
  return {
    timerResolutionMs,
    dimensions,
    maxTokens,
    numTexts: texts.length,
    numTokens,
    numUnknown,
    characters: summarize(lengths),
    numProfiles: runs.length,
    warmUpRounds,
    roundsOfAProfile: numRounds,
    device: 'wasm',
    threads: 1,
    open: summarize(runs.map(({ openMs }) => openMs)),
    cold: summarize(runs.map(({ coldMs }) => coldMs)),
    warm: summarize(runs.flatMap(({ warmMs }) => warmMs)),
    tokenize: summarize(runs.flatMap(({ tokenizeMs }) => tokenizeMs)),
  };
}

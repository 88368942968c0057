import { DeviceUnavailableError } from '../errors.ts';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import type { Prompt } from '../reasons/writer/prompt.ts';
import { type Language, languages } from '../types.ts';
import { settle } from '../worker/settle.ts';
import type {
  LanguageModelApi,
  LanguageModelAvailability,
  LanguageModelCore,
  LanguageModelSession,
} from './language-model-api.ts';

export interface LanguageModelEngineOptions {
  /** Default: the browser's, `globalThis.LanguageModel`. */
  api?: LanguageModelApi | undefined;
  /**
   * Lets the browser fetch its model, some gigabytes, when it is not there yet. It starts only soon after a click.
   * Default false: what is there is used.
   */
  mayDownload?: boolean;
  /** For one line. Default 10 s. */
  lineDeadlineMs?: number;
  /** For a session to come up; a download is longer than any. Default 30 s. */
  openDeadlineMs?: number;
}

/** A browser that is asked what it has answers from memory. */
const availabilityDeadlineMs = 4_000;

function coreOf(language?: Language): LanguageModelCore {
  if (!language) return {};
  const expected = [{ type: 'text' as const, languages: [language.split('-')[0]!] }];
  return { expectedInputs: expected, expectedOutputs: expected };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What stands in the way, said so that a shop's developer can do something about it. */
function explainFailure(error: unknown, language: Language): Error {
  const name = (error as { name?: unknown } | undefined)?.name;
  if (name === 'NotAllowedError') {
    return new DeviceUnavailableError(
      `the browser starts its language model only after a click, or this frame lacks allow="language-model": ${messageOf(error)}`,
      { cause: error },
    );
  }
  if (name === 'NotSupportedError') {
    return new DeviceUnavailableError(
      `the browser's language model does not write ${language}: ${messageOf(error)}`,
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

/**
 * The browser's own language model as what writes reasons. Give it to `createRecommender` as `writer`; it runs on the page,
 * where alone there is one, and is told the facts of a card and never history. Where it cannot write, or takes too long,
 * the phrasebook's lines stay and `onWarning` says why.
 */
export function createLanguageModelEngine(options: LanguageModelEngineOptions = {}): ReasonEngine {
  const { mayDownload = false, lineDeadlineMs = 10_000, openDeadlineMs = 30_000 } = options;
  const bases = new Map<Language, Promise<LanguageModelSession>>();

  function getApi(): LanguageModelApi {
    const api = options.api ?? (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
    if (api) return api;
    throw new DeviceUnavailableError(
      'this browser has no language model of its own (no LanguageModel: it is not in every browser, and on secure pages only)',
    );
  }

  const askFor = (language?: Language): Promise<LanguageModelAvailability> =>
    settle(getApi().availability(coreOf(language)), {
      signals: [],
      deadlineMs: availabilityDeadlineMs,
      what: "asking for the browser's language model",
    });

  /** Why nothing can be written in a language; undefined where it can. */
  async function whyNot(language: Language): Promise<string | undefined> {
    const found = await askFor(language);
    if (found === 'available' || (found !== 'unavailable' && mayDownload)) return undefined;
    if (found !== 'unavailable') {
      return `the browser's language model is ${found}: allow it to be fetched with mayDownload, from a click`;
    }
    return (await askFor()) === 'unavailable'
      ? "the browser's language model cannot run on this device"
      : `the browser's language model does not write ${language}`;
  }

  async function createBase({ language, opening }: Prompt): Promise<LanguageModelSession> {
    const reason = await whyNot(language);
    if (reason) throw new DeviceUnavailableError(reason);
    const stop = new AbortController();
    const created = getApi().create({
      ...coreOf(language),
      initialPrompts: [...opening],
      signal: stop.signal,
    });
    try {
      return await settle(created, {
        signals: [],
        deadlineMs: openDeadlineMs,
        what: "starting the browser's language model",
      });
    } catch (error) {
      stop.abort();
      // One that comes all the same is wanted by nobody.
      created.then((session) => session.destroy()).catch(() => undefined);
      throw explainFailure(error, language);
    }
  }

  function getBase(prompt: Prompt): Promise<LanguageModelSession> {
    const known = bases.get(prompt.language);
    if (known) return known;
    const base = createBase(prompt);
    bases.set(prompt.language, base);
    base.catch(() => bases.delete(prompt.language));
    return base;
  }

  function forgetBase(language: Language): void {
    const base = bases.get(language);
    bases.delete(language);
    base?.then((session) => session.destroy()).catch(() => undefined);
  }

  async function writeLine(prompt: Prompt, signal?: AbortSignal): Promise<string> {
    const { language, ask } = prompt;
    const base = await settle(getBase(prompt), { signals: [signal], what: 'a written line' });
    const stop = new AbortController();
    const answering = async () => {
      const session = await base.clone({ signal: stop.signal });
      try {
        return await session.prompt(ask, { signal: stop.signal });
      } finally {
        session.destroy();
      }
    };
    try {
      return await settle(answering(), {
        signals: [signal],
        deadlineMs: lineDeadlineMs,
        what: "a line of the browser's language model",
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      // Whatever it hangs on, the next line is not to wait for.
      forgetBase(language);
      throw explainFailure(error, language);
    } finally {
      stop.abort();
    }
  }

  /** Fetched with the first line: most of it is the guard, which the page has by then. */
  const loadEngine = async (): Promise<ReasonEngine> => {
    const { createCompletionEngine } = await import('../reasons/writer/completion-engine.ts');
    return createCompletionEngine({
      id,
      batch: 1,
      async complete(prompts, signal) {
        const answers: string[] = [];
        for (const prompt of prompts) {
          signal.throwIfAborted();
          answers.push(await writeLine(prompt, signal instanceof AbortSignal ? signal : undefined));
        }
        return answers;
      },
    });
  };

  const id = 'language-model@browser';
  let engine: Promise<ReasonEngine> | undefined;
  return {
    id,
    batch: 1,
    async open() {
      const reasons = await Promise.all(languages.map(whyNot));
      if (reasons.every((reason) => reason !== undefined)) {
        throw new DeviceUnavailableError([...new Set(reasons)].join('; '));
      }
    },
    async draft(asks, signal) {
      engine ??= loadEngine();
      return (await engine).draft(asks, signal);
    },
  };
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseCountOption } from '../option-parsers.ts';
import { printJson, printLine } from '../print.ts';
import { createProgress, type Progress } from '../progress.ts';
import { type Protocol, protocols } from '../protocols.ts';
import { type BaselineName, baselineNames } from './baselines/judge-baselines.ts';
import { evaluatePack } from './evaluate-pack.ts';
import { evaluateTags } from './evaluate-tags.ts';
import { formatEvaluation } from './format-evaluation.ts';
import { formatTags } from './format-tags.ts';
import { type EvaluationSplit, evaluationSplits, type SeenItems, seenItems } from './row.ts';

interface Flags {
  pack: string;
  data: string;
  protocol: Protocol;
  split: EvaluationSplit;
  rows?: number;
  seen?: SeenItems;
  baselines?: true | BaselineName[];
  shuffleSameDay?: boolean;
  tags?: boolean;
  tagScorer?: string;
  learnTags?: string;
  progress?: boolean;
  json?: boolean;
}

export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('the quality of a pack over a public data set, by the quantised model that ships')
    .requiredOption(
      '--pack <dir>',
      'a pack that build wrote from the set, without a log or with this --protocol',
    )
    .requiredOption('--data <dir>', 'the folder of one public set (events.csv.gz)')
    .addOption(new Option('--protocol <name>', 'how the log is cut').choices(protocols).makeOptionMandatory())
    .option('--rows <n>', 'judge only so many rows, drawn with a fixed seed', parseCountOption(1, 1e9))
    .addOption(
      new Option('--split <name>', 'the part that is asked').choices(evaluationSplits).default('test'),
    )
    .addOption(
      new Option(
        '--seen <how>',
        'items of the history: leave them out or rank them; both where shoppers buy again',
      ).choices(seenItems),
    )
    .option(
      '--baselines [names]',
      `also what else one would use: all, or some of ${baselineNames.join(',')}`,
      parseBaselines,
    )
    .option(
      '--shuffle-same-day',
      'items of one day of a history in an order drawn with a fixed seed: what rests on the order of the file is lost',
    )
    .option('--tags', 'judge the intent instead: which tags come next, needs in the list, repeats, sources')
    .option('--tag-scorer <file>', 'with --tags: a learned tag scorer instead of the pack’s own')
    .option(
      '--learn-tags <dir>',
      'with --tags: learn that file first, from folds that scripts.fold_packs wrote',
    )
    .option('--progress', 'a line for each step, where no bar can be drawn')
    .option('--json', 'print one JSON object')
    .action(async ({ progress, json, baselines, tags, tagScorer, learnTags, ...rest }: Flags) => {
      const told = progress ? createStepLines() : createProgress();
      if (tags) {
        const more = { ...(tagScorer && { tagScorer }), ...(learnTags && { learnTags }) };
        const found = await evaluateTags({ ...rest, ...more }, told);
        if (json) printJson(found);
        else for (const line of formatTags(found)) printLine(line);
        return;
      }
      const options = {
        ...rest,
        ...(baselines && { baselines: baselines === true ? baselineNames : baselines }),
      };
      const evaluation = await evaluatePack(options, told);
      if (json) printJson(evaluation);
      else for (const line of formatEvaluation(evaluation)) printLine(line);
    });
}

function parseBaselines(value: string): BaselineName[] {
  const asked = value.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !baselineNames.some((known) => known === name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no '${unknown}'. It takes some of ${baselineNames.join(',')}.`);
  }
  return asked as BaselineName[];
}

/** Progress for logs: each step once, on standard error. */
function createStepLines(): Progress {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  return {
    start: (what, total) => tell(total === undefined ? what : `${what}: ${total} rows`),
    update() {},
    stop() {},
    tell,
  };
}

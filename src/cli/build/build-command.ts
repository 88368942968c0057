import { type Command, Option } from 'commander';
import type { Language } from '../../types.ts';
import {
  parseCountOption,
  parseCurrencyOption,
  parseLanguageOption,
  parseTimeOption,
} from '../option-parsers.ts';
import { formatBytes, formatProblems, printJson, printLine } from '../print.ts';
import { createProgress } from '../progress.ts';
import { type Protocol, protocols } from '../protocols.ts';
import { buildPack } from './build-pack.ts';

interface Flags {
  out: string;
  events?: string;
  protocol?: Protocol;
  validFrom?: number;
  testFrom?: number;
  minShoppers?: number;
  packOnly?: boolean;
  models?: string;
  ranker?: string;
  lang?: Language;
  currency?: string;
  encoding?: string;
  name?: string;
  json?: boolean;
}

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('product feed (and event log) → one folder of static files, runtime included')
    .argument('<feed>', 'Google product data (CSV, TSV, XML), JSON Lines or a JSON array; gzip or not')
    .requiredOption('--out <dir>', 'the folder to write')
    .option('--events <csv>', 'log: user,type,itemId,timestamp; its counts go into the pack, no shopper does')
    .addOption(
      new Option('--protocol <name>', 'learn from the train part of this protocol alone').choices(protocols),
    )
    .option('--valid-from <time>', 'temporal: where train ends', parseTimeOption)
    .option('--test-from <time>', 'temporal: where valid ends', parseTimeOption)
    .option(
      '--min-shoppers <n>',
      'least number of shoppers a pair of items rests on',
      parseCountOption(1, 1e6),
    )
    .option('--pack-only', 'no runtime; models are named where they lie')
    .option(
      '--ranker <json>',
      'voices over words and vectors to rank by, or none; without a log that of the models, when absent',
    )
    .option('--models <dir>', 'the folder that holds the models')
    .option(
      '--lang <language>',
      'language of the feed; guessed from its script when absent',
      parseLanguageOption,
    )
    .option('--currency <code>', 'of prices that are bare numbers', parseCurrencyOption)
    .option('--encoding <name>', 'of the feed, when it is not UTF-8: windows-1252, gb18030 …')
    .option('--name <name>', "the pack's name; the folder's when absent")
    .option('--json', 'print one JSON object')
    .action(async (feed: string, flags: Flags) => {
      const { lang, validFrom, testFrom, json, ...rest } = flags;
      const startedMs = performance.now();
      const { manifest, problems, numRows, numEvents, bytes } = await buildPack(
        {
          ...rest,
          feed,
          ...(lang && { language: lang }),
          ...(validFrom !== undefined &&
            testFrom !== undefined && { cut: { validFromMs: validFrom, testFromMs: testFrom } }),
        },
        createProgress(),
      );
      const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
      if (json) {
        const { name, version, languages, numItems, dimensions, protocol } = manifest;
        const counts = {
          rows: numRows,
          items: numItems,
          events: numEvents,
          errors: problems.numErrors(),
          warnings: problems.numWarnings(),
          byCode: problems.counts(),
        };
        const models = Object.values(manifest.models).map((model) => model?.name);
        const about = { out: flags.out, name, version, languages, dimensions, models, bytes, seconds };
        printJson({ ...about, ...(protocol && { protocol }), counts, problems: problems.list() });
        return;
      }
      for (const line of formatProblems(problems.list(), problems.counts()))
        process.stderr.write(`${line}\n`);
      const left = numRows - manifest.numItems;
      printLine(
        `${flags.out}: ${manifest.numItems} items in ${manifest.languages.join(' and ')}${left > 0 ? ` (${left} rows left out)` : ''}, ${formatBytes(bytes)}, version ${manifest.version}, ${seconds} s`,
      );
    });
}

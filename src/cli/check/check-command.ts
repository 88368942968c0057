import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { FeedError } from '../../errors.ts';
import type { Language } from '../../types.ts';
import { parseCurrencyOption, parseLanguageOption } from '../option-parsers.ts';
import { formatProblems, printJson, printLine } from '../print.ts';
import { checkFeed } from './check-feed.ts';
import { checkPack } from './check-pack.ts';

interface Flags {
  lang?: Language;
  currency?: string;
  encoding?: string;
  json?: boolean;
}

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('validates a pack or a feed, row by row; exit 1 with what, where and how to mend')
    .argument('<pack or feed>', 'a folder that build wrote, or a feed')
    .option('--lang <language>', 'language of the feed', parseLanguageOption)
    .option('--currency <code>', 'of prices that are bare numbers', parseCurrencyOption)
    .option('--encoding <name>', 'of the feed, when it is not UTF-8')
    .option('--json', 'print one JSON object')
    .action(async (path: string, { lang, json, ...options }: Flags) => {
      if (!existsSync(path)) throw new FeedError(`${path} does not exist: name a pack's folder or a feed`);
      const folder = packFolder(path);
      const result = folder
        ? await checkPack(folder)
        : await checkFeed(path, { ...options, ...(lang && { language: lang }) });
      const { ok, counts, about, problems } = result;
      if (json) printJson({ ok, counts, about, problems });
      else {
        for (const line of formatProblems(problems, counts.byCode as Record<string, number>)) printLine(line);
        const parts = Object.entries(counts).filter(([, count]) => typeof count === 'number');
        printLine(
          `${ok ? 'ok' : 'not ok'}: ${about.what}, ${parts.map(([name, n]) => `${n} ${name}`).join(', ')}`,
        );
      }
      if (!ok) process.exitCode = 1;
    });
}

/** A folder is a pack; so is the folder of a `manifest.json`. */
function packFolder(path: string): string | undefined {
  if (statSync(path).isDirectory()) return path;
  return basename(path) === 'manifest.json' ? dirname(path) : undefined;
}

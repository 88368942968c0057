import type { Command } from 'commander';
import type { Language } from '../../types.ts';
import { parseCountOption, parseLanguageOption, parseTimeOption } from '../option-parsers.ts';
import { formatPrice, printJson, printLine } from '../print.ts';
import { recommendFor } from './recommend-for.ts';

interface Flags {
  pack: string;
  events: string;
  at?: number;
  lang?: Language;
  limit: number;
  city?: string;
  json?: boolean;
}

export function addRecommendCommand(program: Command): void {
  program
    .command('recommend')
    .description('what a shopper with this history sees, with reasons')
    .requiredOption('--pack <dir>', 'a folder that build wrote')
    .requiredOption(
      '--events <file>',
      'CSV (type,itemId,timestamp[,quantity,query]) or JSON Lines of the same',
    )
    .option('--at <time>', 'the moment, ISO or Unix; now when absent', parseTimeOption)
    .option('--lang <language>', 'of titles and reasons', parseLanguageOption)
    .option('--city <name>', 'the city the shopper has named: 杭州, Hangzhou')
    .option('--limit <n>', 'cards', parseCountOption(1, 60), 10)
    .option('--json', 'print one JSON object')
    .action(async ({ at, lang, json, ...rest }: Flags) => {
      const result = await recommendFor({ ...rest, atMs: at ?? Date.now(), ...(lang && { language: lang }) });
      for (const { message } of result.problems) process.stderr.write(`${message}\n`);
      if (json) {
        printJson(result);
        return;
      }
      const { interests, stages, needs, cards, status, language } = result;
      for (const { name, strength } of interests) {
        printLine(`interest  ${Math.round(strength * 100)} %  ${name[language] ?? Object.values(name)[0]}`);
      }
      for (const { name, confidence, from, until } of stages) {
        const percent = Math.round(confidence * 100);
        printLine(`stage     ${percent} %  ${name[language] ?? Object.values(name)[0]}  ${from} to ${until}`);
      }
      for (const { tag, strength, due, source } of needs.slice(0, 12)) {
        const when = due === undefined ? '' : `, due ${due}`;
        printLine(`need      ${Math.round(strength * 100)} %  ${tag}  (${source}${when})`);
      }
      cards.forEach(({ title, price, reason }, place) => {
        printLine(
          `${String(place + 1).padStart(2)}. ${[title, formatPrice(price), reason.text].filter(Boolean).join('  |  ')}`,
        );
      });
      const why = status.fallbackReason ? ` (${status.fallbackReason})` : '';
      printLine(`ranked by: ${status.source}${why}, ${status.device} ${status.dtype}`);
    });
}

import { Command, CommanderError } from 'commander';
import { RecommenderError } from '../errors.ts';
import { addBuildCommand } from './build/build-command.ts';
import { addCheckCommand } from './check/check-command.ts';
import { addEvaluateCommand } from './evaluate/evaluate-command.ts';
import { formatError, printJson } from './print.ts';
import { addRecommendCommand } from './recommend/recommend-command.ts';

const addCommands = [addBuildCommand, addCheckCommand, addRecommendCommand, addEvaluateCommand];

/**
 * Runs one command line.
 *
 * @param argv  As `process.argv`: what to run begins at the third.
 * @returns The exit code: 0 done, 1 a check failed or something could not be done, 2 the command line is wrong.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('inkling');
  program
    .description('A "Guess you like" feed for any shop page, computed in the shopper\'s own browser.')
    .showHelpAfterError('(add --help for what it takes)');
  for (const add of addCommands) add(program);
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has said what is wrong, or has shown its help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (argv.includes('--json')) {
      const code = error instanceof RecommenderError ? error.code : 'unexpected';
      printJson({ ok: false, error: { code, message: (error as Error).message } });
    }
    process.stderr.write(`${formatError(error)}\n`);
    return 1;
  }
}

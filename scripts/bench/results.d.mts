export interface SuiteResult {
  environment: { isQuick: boolean };
  result: unknown;
}
/** By suite; those that have not run are not there. */
export type Results = Record<string, SuiteResult>;
export const committedFolder: string;
export const quickFolder: string;
export function writeResult(folder: string, suite: string, environment: unknown, result: unknown): void;
export function readResults(folder: string): Results;

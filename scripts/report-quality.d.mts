import type { SeedsReport } from './seeds-table.mjs';

export const qualityPath: string;
export function readSeeds(): SeedsReport | undefined;

export interface TeacherReport {
  dimensions: number;
  /** At most so many of a set. */
  questions: number;
  /** By set: TF-IDF, the encoder that ships, its teacher. */
  'ndcg@10': Record<'tfIdf' | 'table' | 'teacher', Record<string, number>>;
}
export function readTeacher(): TeacherReport | undefined;
export function toQualityBlock(
  results: { madeBy: string; sets: unknown[] },
  seeds?: SeedsReport,
  teacher?: TeacherReport,
): string;

export interface MeasuredFile {
  file: string;
  bytes: number;
  gzip: number;
}
export const limitBytes: number;
export function measureTag(folder: string): Record<'run' | 'late' | 'styles' | 'spare', MeasuredFile[]>;
export function sumGzip(files: readonly MeasuredFile[]): number;

import type { WriterCounts } from './count-lines.mjs';

export function formatWriterTable(report: {
  model: { name: string; version: string; sha256: string };
  languages: Record<string, WriterCounts>;
}): string;

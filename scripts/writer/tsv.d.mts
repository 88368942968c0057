export function toTsv(rows: readonly object[]): string;
export function fromTsv(text: string): Record<string, string>[];

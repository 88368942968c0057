export function writerTables(writer: object): { title: string; rows: string[][]; note: string }[];

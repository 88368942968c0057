export const rooms: string[];
export const packageRooms: Record<string, string[]>;
export function checkFile(file: string, source: string): string[];

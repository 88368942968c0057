export interface ScriptEntry {
  startTime: number;
  duration: number;
  sourceURL?: string;
  invoker?: string;
  sourceFunctionName?: string;
}
export interface FrameEntry {
  startTime: number;
  duration: number;
  scripts?: readonly ScriptEntry[];
}
export interface AttributedTask {
  startMs: number;
  milliseconds: number;
  oursMs: number;
  isOurs: boolean;
  scripts: { file: string; isOurs: boolean; invoker: string; function: string; milliseconds: number }[];
}
export function attributeTasks(
  longTasks: readonly { startTime: number; duration: number }[],
  frames: readonly FrameEntry[],
  isOurs: (url: string) => boolean,
): AttributedTask[];
export function findLongScripts(
  frames: readonly FrameEntry[],
  isOurs: (url: string) => boolean,
): { startMs: number; milliseconds: number; file: string; invoker: string }[];

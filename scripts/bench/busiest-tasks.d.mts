export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { documentLoaderURL?: string; url?: string; type?: string } };
}
export interface BusyTask {
  startMs: number;
  wallMs: number;
  cpuMs: number;
  what: string;
  file: string;
}
export function findBusiestTasks(events: readonly TraceEvent[], url: string, count: number): BusyTask[];

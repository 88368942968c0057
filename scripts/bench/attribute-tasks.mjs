/**
 * Which file kept the page's thread busy. A long task (over 50 ms) names no file; a long animation frame names the
 * scripts in it that ran for 5 ms or more. So each long task is laid over the scripts that ran within it.
 */

const overlap = (a, b) =>
  Math.max(
    0,
    Math.min(a.startTime + a.duration, b.startTime + b.duration) - Math.max(a.startTime, b.startTime),
  );

const round = (value) => Math.round(value * 10) / 10;

/**
 * @param longTasks  Entries of type `longtask`.
 * @param frames     Entries of type `long-animation-frame`, with their `scripts`.
 * @param isOurs     Whether an address is a file of ours.
 * @returns One for each long task: which share of it was ours, and whether it is counted against us: when
 *          scripts of ours had more of it than scripts of others, or more than 50 ms by themselves.
 */
export function attributeTasks(longTasks, frames, isOurs) {
  const scripts = frames.flatMap((frame) => frame.scripts ?? []);
  return longTasks.map((task) => {
    const parts = scripts
      .map((script) => ({
        file: script.sourceURL ? new URL(script.sourceURL).pathname : '(no file)',
        isOurs: Boolean(script.sourceURL) && isOurs(script.sourceURL),
        invoker: script.invoker ?? '',
        function: script.sourceFunctionName ?? '',
        milliseconds: round(overlap(task, script)),
      }))
      .filter(({ milliseconds }) => milliseconds > 0);
    const sum = (ours) =>
      parts.filter((part) => part.isOurs === ours).reduce((total, part) => total + part.milliseconds, 0);
    const oursMs = round(sum(true));
    return {
      startMs: round(task.startTime),
      milliseconds: round(task.duration),
      oursMs,
      isOurs: oursMs >= 50 || (oursMs > 0 && oursMs > sum(false)),
      scripts: parts,
    };
  });
}

/** Scripts of ours that ran for more than 50 ms, whatever the browser counted as one task. */
export function findLongScripts(frames, isOurs) {
  return frames
    .flatMap((frame) => frame.scripts ?? [])
    .filter((script) => script.duration > 50 && script.sourceURL && isOurs(script.sourceURL))
    .map((script) => ({
      startMs: round(script.startTime),
      milliseconds: round(script.duration),
      file: new URL(script.sourceURL).pathname,
      invoker: script.invoker ?? '',
    }));
}

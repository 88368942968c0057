/**
 * What the page's own thread was busy with, by processor time: a long task is measured by the wall clock, which on a
 * machine that is shared also counts the time in which somebody else ran.
 */

const kinds =
  /^(EvaluateScript|v8\.evaluateModule|v8\.compileModule|EventDispatch|HandlePostMessage|TimerFire|FireAnimationFrame|FireIdleCallback|RunMicrotasks|Layout|UpdateLayoutTree|Paint|ParseHTML|MinorGC|MajorGC|Receive mojo (message|reply))$/;
const runsScript = /^(FunctionCall|EvaluateScript|v8\.(evaluateModule|compileModule|compile|run))$/;

const round = (microseconds) => Math.round(microseconds / 100) / 10;

/**
 * @param events  Trace events of the categories `toplevel`, `devtools.timeline` and `v8`; times in microseconds.
 * @param url     Start of the address of the page.
 * @returns       Tasks of the page's main thread, the one with most processor time first.
 */
export function findBusiestTasks(events, url, count) {
  const navigation = events
    .filter(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL?.startsWith(url))
    .at(-1);
  if (!navigation) return [];
  const { pid, tid, ts: startTs } = navigation;
  const own = events.filter(
    (event) => event.ph === 'X' && event.pid === pid && event.tid === tid && event.ts >= startTs,
  );
  return own
    .filter(({ name, tdur }) => name === 'RunTask' && tdur > 0)
    .sort((a, b) => b.tdur - a.tdur)
    .slice(0, count)
    .map((task) => {
      const inside = own
        .filter(
          (event) => event !== task && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur,
        )
        .sort((a, b) => b.dur - a.dur);
      const named = inside.filter(({ name }) => kinds.test(name) && !name.startsWith('Receive'));
      const kind = named[0] ?? inside.find(({ name }) => kinds.test(name));
      const script = inside.find(
        ({ name, args }) => runsScript.test(name) && args?.data?.url?.startsWith('http'),
      )?.args.data.url;
      return {
        startMs: round(task.ts - startTs),
        wallMs: round(task.dur),
        cpuMs: round(task.tdur),
        what: [kind?.name ?? 'RunTask', kind?.args?.data?.type].filter(Boolean).join(' '),
        file: script ? new URL(script).pathname : '',
      };
    });
}

import { findBusiestTasks } from './busiest-tasks.mjs';
import { installProbe } from './page-probe.mjs';
import { withFreshProfile } from './profile.mjs';
import { comeFromElsewhere, visit } from './visit.mjs';

const traceConfig = {
  includedCategories: [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'v8',
    'blink.user_timing',
  ],
};

/** A first visit under the browser's own tracing, which slows it: no time of it is taken but that of its tasks. */
export const runTraced = (addresses, path) =>
  withFreshProfile(async (page, context) => {
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    const session = await context.newCDPSession(page);
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await visit(page, addresses.foreign + path);
    await session.send('Tracing.end');
    await complete;
    return findBusiestTasks(events, addresses.foreign, 5);
  });

import { installProbe, readProbe } from './page-probe.mjs';
import { withFreshProfile } from './profile.mjs';
import { libraryPath } from './shop-items.mjs';
import { comeFromElsewhere, readTasks } from './visit.mjs';

/** The same page without our tag: the long tasks that are there without us. */
export const runWithout = (addresses, path) =>
  withFreshProfile(async (page, context) => {
    await installProbe(context);
    await context.route(`**${libraryPath}**`, (route) => route.abort());
    await comeFromElsewhere(page, addresses);
    await page.goto(addresses.foreign + path);
    await page.evaluate(() => window.inklingBench.whenQuiet(1_500));
    return readTasks(await readProbe(page));
  });

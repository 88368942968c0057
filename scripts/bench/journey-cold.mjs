import { installProbe } from './page-probe.mjs';
import { withFreshProfile } from './profile.mjs';
import { comeFromElsewhere, visit } from './visit.mjs';

/** The first page view of a shopper whom nobody knows: no cache of any kind, no history, no model. */
export const runCold = (addresses, path) =>
  withFreshProfile(async (page, context) => {
    await installProbe(context);
    await comeFromElsewhere(page, addresses);
    return visit(page, addresses.foreign + path);
  });

export const suites = ['bytes', 'journeys', 'memory', 'scan', 'text', 'ranker', 'intent', 'writer'];

const usage = `npm run bench -- [--quick] [--only ${suites.join('|')}]
  --quick  five runs each, for development; kept in dist/bench-quick, not in bench/results
  --only   one suite; the report is made from it and from what the others left before`;

/** @throws with the usage when an argument is not known. */
export function readOptions(args) {
  const options = { isQuick: false, only: suites };
  for (let at = 0; at < args.length; at++) {
    const [name, inline] = args[at].split('=');
    if (name === '--quick') options.isQuick = true;
    else if (name === '--only') {
      const wanted = inline ?? args[++at];
      if (!suites.includes(wanted)) throw new Error(`--only takes one of ${suites.join(', ')}\n${usage}`);
      options.only = [wanted];
    } else throw new Error(`${args[at]} is not known\n${usage}`);
  }
  return options;
}

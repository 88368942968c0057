import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts the hosts: `addresses` by name, `takeRequests` gives what was asked of the foreign shop since the last time. */
export async function startHosts() {
  const child = fork(fileURLToPath(new URL('./serve.mjs', import.meta.url)));
  const nextMessage = () =>
    new Promise((resolve, reject) => {
      const onExit = (code) => reject(new Error(`the benchmark's hosts ended (${code})`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        resolve(message);
      });
    });
  const { addresses } = await nextMessage();
  return {
    addresses,
    async takeRequests() {
      const answer = nextMessage();
      child.send('requests');
      return (await answer).requests;
    },
    stop: () => child.disconnect(),
  };
}

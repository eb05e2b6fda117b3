import { setTimeout as delay } from 'node:timers/promises';
import { readEnvironment } from '../../env/environment.ts';
import { lookAt } from './sight.ts';
import { Watchman } from './watchman.ts';

/** Milliseconds between two looks. */
const every = 30_000;

const environment = readEnvironment();
const watchman = new Watchman({
  ...environment,
  look: lookAt(environment),
  log: (line) => console.log(line),
});
process.send?.({ ready: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

// The others start at the same time.
for (;;) {
  await delay(every);
  await watchman.look();
}

// The process that keeps an S3-compatible store at the live release, where `PUSH_TO` is set.
import { readDataFolder } from '../../env/environment.ts';
import { readPushTarget } from '../../env/push-target.ts';
import { keepPushed } from './keep-pushed.ts';
import { holdsLease, liveRelease, pushRelease } from './live.ts';

const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());

const target = readPushTarget();
const dataDir = readDataFolder();
process.send?.({ ready: true });
await keepPushed({
  live: () => (holdsLease(dataDir) ? liveRelease(dataDir) : undefined),
  push: (id) => pushRelease(dataDir, id, target),
  say: (line) => console.log(line),
  signal: end.signal,
  pause: { look: 1_000, failed: 30_000 },
});
process.exit(0);

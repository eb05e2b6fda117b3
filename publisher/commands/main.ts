import { lookAfterTextsAlways } from '../../cms/keeping/nightly/nightly.ts';
import { readEnvironment } from '../../env/environment.ts';
import { wordToBegin } from '../../env/word.ts';
import { loadCms, openPayload } from './payload.ts';
import { loadRenderer } from '../make/renderer.ts';
import { watch } from '../watch/watch.ts';

const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());

const environment = readEnvironment();
const [compiled] = await Promise.all([loadRenderer(), loadCms()]);
await wordToBegin();
const payload = await openPayload();
await watch({
  payload,
  compiled,
  environment,
  signal: end.signal,
  log: (line) => console.log(line),
  // Of several publishers the one that publishes, so that nothing is looked after twice.
  onTenure: (signal) => void lookAfterTextsAlways(payload, signal),
  onLive: (release) => process.send?.({ ready: true, release }),
  onHeldUp: (why) => process.send?.({ heldUp: why }),
});
await payload.destroy();
process.exit(0);

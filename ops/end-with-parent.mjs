// Loaded into every process that `npm start` runs. None outlives it, even if it is killed; and each
// answers its heartbeats from its event loop: who is stopped or caught in a loop does not. And each gives
// its memory back when it has nothing to do.
import { isMainThread } from 'node:worker_threads';
import { giveBackWhenCalm } from './give-back.mjs';

process.once('disconnect', () => process.exit());
process.on('message', (message) => {
  if (message?.heartbeat === undefined || !process.connected) return;
  process.send(message, undefined, undefined, () => {});
});
if (isMainThread) giveBackWhenCalm();

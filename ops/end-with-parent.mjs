// Loaded into every process that `npm start` runs. None outlives it, even if it is killed; and each
// answers its heartbeats from its event loop: who is stopped or caught in a loop does not.
process.once('disconnect', () => process.exit());
process.on('message', (message) => {
  if (message?.heartbeat === undefined || !process.connected) return;
  process.send(message, undefined, undefined, () => {});
});

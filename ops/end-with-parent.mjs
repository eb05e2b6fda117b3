// Loaded into every process that `npm start` runs: none outlives it, even if it is killed.
process.once('disconnect', () => process.exit());

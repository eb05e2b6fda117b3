let last: Promise<unknown> = Promise.resolve();

/** Runs heavy work when what was asked for before is done, whichever way that ended. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const run = last.then(work, work);
  last = run.catch(() => undefined);
  return run;
}

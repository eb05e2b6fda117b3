let last: Promise<unknown> = Promise.resolve();

/** Runs heavy work one at a time, in order; a failure does not stop the next. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const run = last.then(work, work);
  last = run.catch(() => undefined);
  return run;
}

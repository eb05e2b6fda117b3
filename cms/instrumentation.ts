/** Next calls this once when the server starts, before anybody asks for a page. */
export async function register(): Promise<void> {
  // The bundler puts the word in and leaves the rest out of what it builds for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [
      { getPayload },
      { default: config },
      { startClock },
      { resumesImports },
      { changesUnits },
      { resumesRemovals },
      { resumesDeeds },
      { resumesHeldDeeds },
      { looksForMassWithdrawals },
    ] = await Promise.all([
      import('payload'),
      import('@payload-config'),
      import('./writing/workflow/clock.ts'),
      import('./places/imports/clock.ts'),
      import('./places/units/clock.ts'),
      import('./people/person/clock.ts'),
      import('./writing/mass-deeds/clock.ts'),
      import('./safeguards/held-deeds/clock.ts'),
      import('./people/mass-withdrawal/clock.ts'),
    ]);
    const payload = await getPayload({ config });
    startClock(payload);
    resumesImports(payload);
    changesUnits(payload);
    resumesRemovals(payload);
    resumesDeeds(payload);
    resumesHeldDeeds(payload);
    looksForMassWithdrawals(payload);
  }
}

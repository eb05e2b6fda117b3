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
      import('./workflow/clock.ts'),
      import('./imports/clock.ts'),
      import('./units/clock.ts'),
      import('./person/clock.ts'),
      import('./mass-deeds/clock.ts'),
      import('./held-deeds/clock.ts'),
      import('./mass-withdrawal/clock.ts'),
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

/** Next calls this once when the server starts, before anybody asks for a page. */
export async function register(): Promise<void> {
  // The bundler puts the word in and leaves the rest out of what it builds for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [{ getPayload }, { default: config }, { startClock }, { wordToBegin }] =
      await Promise.all([
        import('payload'),
        import('@payload-config'),
        import('./storage/planned-work/clock.ts'),
        import('../env/word.ts'),
      ]);
    await config;
    await wordToBegin();
    startClock(await getPayload({ config }));
  }
}

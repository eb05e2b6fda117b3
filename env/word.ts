/** The variable by which a supervisor tells a process that it is started early. */
export const awaitsWord = 'AWAITS_WORD';

/**
 * Waits, where this process was started early to load its code, until its supervisor lets it begin. Until
 * then it ends at once when asked. It says that it waits: what is told before that, nobody hears. Several
 * parts of a process may wait.
 */
export function wordToBegin(): Promise<void> {
  if (process.env[awaitsWord] === undefined || !process.connected) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => process.exit(0);
    process.on('SIGINT', end).on('SIGTERM', end);
    process.on('message', function hear(message: { begin?: boolean }) {
      if (!message.begin) return;
      process.off('message', hear).off('SIGINT', end).off('SIGTERM', end);
      resolve();
    });
    process.send?.({ waits: true });
  });
}

/**
 * Keeps the screen lit while two look at it, where a browser can; the function that it returns ends
 * this.
 */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.hidden) return;
    // A phone that saves its battery refuses.
    lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (isOver) void lock?.release();
  };
  const askAgain = (): void => void ask();
  askAgain();
  // Whoever looks at another page loses it.
  document.addEventListener('visibilitychange', askAgain);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', askAgain);
    void lock?.release();
  };
}

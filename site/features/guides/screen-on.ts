/**
 * Keeps the screen from going dark by itself where the browser can; `onReturn` is called whenever the
 * reader has unlocked it or come back. Returns what ends both.
 */
export function keepScreenOn(onReturn: () => void): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    const given = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (isOver) void given?.release();
    else lock = given;
  };
  const look = (): void => {
    if (document.hidden) return;
    void ask();
    onReturn();
  };
  document.addEventListener('visibilitychange', look);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    void lock?.release();
  };
}

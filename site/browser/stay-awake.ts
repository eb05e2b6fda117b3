/**
 * Keeps the screen from going dark by itself, where the browser can; asked again whenever the page is seen,
 * since a browser takes the lock back from what is hidden. The function that it returns ends this.
 * @param onReturn is called whenever the reader has unlocked the screen or come back
 */
export function stayAwake(onReturn: () => void = () => undefined): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    // A phone that saves its battery refuses.
    const given = await navigator.wakeLock?.request('screen').catch(() => undefined);
    void (isOver ? given : lock)?.release();
    if (!isOver) lock = given;
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

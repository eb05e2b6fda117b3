/**
 * Keeps the glass lit: asked again whenever it is seen, since a browser takes the lock back from what is
 * hidden.
 */
export function stayAwake(): void {
  const ask = () => {
    // A tablet that saves its battery refuses.
    if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

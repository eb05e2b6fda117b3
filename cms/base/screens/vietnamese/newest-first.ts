/**
 * Makes observers hear the newest of what they are told at once. Payload's cells look at the first
 * alone: on a busy machine one that had come into sight since went on saying "–".
 */
export function newestFirst(): void {
  if (typeof window === 'undefined') return;
  const Observer = window.IntersectionObserver;
  window.IntersectionObserver = class extends Observer {
    constructor(told: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => told([...entries].reverse(), observer), options);
    }
  };
}

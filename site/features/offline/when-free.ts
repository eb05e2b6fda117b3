/**
 * Tells whether the page shows steps, a practice or teaching: leaving them halfway loses the place. What
 * a lesson has for teaching is a page of its own.
 */
const isBusy = () =>
  document.body.matches('.is-stepping, .is-practising') ||
  !!document.querySelector('ap-teaching.no-print');

/** Does something now, or as soon as the reader has left the steps, the practice or the teaching. */
export function whenFree(act: () => void): void {
  if (!isBusy()) return act();
  const left = new MutationObserver(() => {
    if (isBusy()) return;
    left.disconnect();
    act();
  });
  left.observe(document.body, {
    attributes: true,
    attributeFilter: ['class'],
    childList: true,
    subtree: true,
  });
}

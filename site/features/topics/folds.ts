/** Folded topics: a jump into one opens it, and paper shows all. New browsers do both by themselves. */
export function start(): void {
  open();
  addEventListener('hashchange', open);
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('.folds > details:not([open])')];
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });
}

/** Opens the topic that the address names. */
function open(): void {
  const place = document.getElementById(location.hash.slice(1));
  const fold = place?.closest<HTMLDetailsElement>('.folds > details');
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView();
}

/** Folded topics: a jump into one opens it, and paper shows all. New browsers do both by themselves. */
export function openFolds(): void {
  open(location.hash);
  addEventListener('hashchange', () => open(location.hash));
  // A second tap on the same jump changes no address; after a first one, Back leads to where it was tapped.
  document.querySelector('.jumps')?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.hash === location.hash) open(target.hash);
  });
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('.folds > details:not([open])')];
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });
}

/** Opens the topic that a hash names. */
function open(hash: string): void {
  const place = document.getElementById(hash.slice(1));
  const fold = place?.closest<HTMLDetailsElement>('.folds > details');
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView();
}

/** As far as browsers have it: where in the history the page is. */
interface Navigation {
  currentEntry?: { index: number } | null;
}

const indexNow = () =>
  (window as { navigation?: Navigation }).navigation?.currentEntry?.index ?? undefined;

interface Place {
  href: string;
  state: unknown;
  index: number | undefined;
}

/**
 * Keeps Back and Forward from leaving a form with text that is not saved: the address is put back, and
 * `ask` is given the way to go on. Next hears of neither.
 * @returns undoes it
 */
export function holdHistory(ask: (goOn: () => void) => void): () => void {
  const here: Place = { href: location.href, state: history.state as unknown, index: indexNow() };
  let isReturning = false;
  let isLeaving = false;
  const hold = (event: PopStateEvent) => {
    // Next, which heard of no way back, would keep the form: the page is loaded anew.
    if (isLeaving) {
      event.stopImmediatePropagation();
      return location.reload();
    }
    if (isSamePage(here.href)) {
      if (isReturning) event.stopImmediatePropagation();
      isReturning = false;
      return;
    }
    event.stopImmediatePropagation();
    const index = indexNow();
    const steps = index !== undefined && here.index !== undefined ? index - here.index : 0;
    if (steps !== 0) {
      isReturning = true;
      history.go(-steps);
    } else history.pushState(here.state, '', here.href);
    ask(() => {
      isLeaving = true;
      history.go(steps || -1);
    });
  };
  // Those who said that they leave are not asked by the browser as well.
  const letGo = (event: BeforeUnloadEvent) => {
    if (isLeaving) event.stopImmediatePropagation();
  };
  window.addEventListener('popstate', hold, true);
  window.addEventListener('beforeunload', letGo, true);
  return () => {
    window.removeEventListener('popstate', hold, true);
    window.removeEventListener('beforeunload', letGo, true);
  };
}

function isSamePage(href: string): boolean {
  const [there, now] = [new URL(href), new URL(location.href)];
  return there.pathname === now.pathname && there.search === now.search;
}

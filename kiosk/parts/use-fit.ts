import { type RefObject, useLayoutEffect } from 'react';

/** Times the usual size, by the text that a visitor chose. */
const chosen: Record<string, number> = { 2: 1.25, 3: 1.7 };
const smaller = 0.05;

/** Open windows, the uppermost last: one size of text serves all, and is that one's. */
const open: HTMLElement[] = [];

/**
 * Gives a window the text that was chosen, as far as the glass holds it whole: a picture goes first, then
 * its words become smaller. It is fitted again when the glass or what is below it changes, and when letters
 * of another shape arrive.
 */
export function useFit(shown: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = shown.current;
    if (!box) return;
    const fit = () => {
      if (box === open.at(-1)) fitUppermost();
    };
    const end = new AbortController();
    const changes = new MutationObserver(fit);
    changes.observe(document.documentElement, { attributeFilter: ['data-text', 'data-lowered'] });
    addEventListener('resize', fit, { signal: end.signal });
    document.fonts.addEventListener('loadingdone', fit, { signal: end.signal });
    open.push(box);
    fitUppermost();
    return () => {
      changes.disconnect();
      end.abort();
      open.splice(open.indexOf(box), 1);
      fitUppermost();
    };
  }, [shown]);
}

function fitUppermost(): void {
  const { style, dataset } = document.documentElement;
  const box = open.at(-1);
  if (!box) {
    style.removeProperty('--text-scale');
    return;
  }
  box.classList.remove('is-plain');
  // What staff opens stands on a fresh glass.
  const most = box.matches('.is-wide') ? 1 : chosen[dataset.text ?? ''];
  for (let scale = most ?? 1; scale > 1; scale -= smaller) {
    style.setProperty('--text-scale', scale.toFixed(2));
    if (isWhole(box)) return;
    box.classList.add('is-plain');
    if (isWhole(box)) return;
  }
  style.setProperty('--text-scale', '1');
}

function isWhole(box: HTMLElement): boolean {
  const holds = (each: Element) => each.scrollWidth <= each.clientWidth + 1;
  return (
    box.scrollHeight <= box.clientHeight + 1 && [...box.querySelectorAll('.btn, h1')].every(holds)
  );
}

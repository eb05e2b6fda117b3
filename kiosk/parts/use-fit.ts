import { type RefObject, useLayoutEffect } from 'react';

/** Times the usual size, by the text that a visitor chose. */
const chosen: Record<string, number> = { 2: 1.25, 3: 1.7 };
const smaller = 0.05;

/**
 * Gives a window the text that was chosen, as far as the glass holds it whole: a picture goes first, then
 * its words become smaller.
 */
export function useFit(shown: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const unfit = () => root.style.removeProperty('--text-scale');
    const fit = () => {
      const box = shown.current;
      unfit();
      box?.classList.remove('is-plain');
      // What staff opens stands on a fresh glass.
      if (!box || box.matches('.is-wide')) return;
      for (let scale = chosen[root.dataset.text ?? ''] ?? 1; scale > 1; scale -= smaller) {
        root.style.setProperty('--text-scale', scale.toFixed(2));
        if (isWhole(box)) return;
        box.classList.add('is-plain');
        if (isWhole(box)) return;
      }
      unfit();
    };
    const changes = new MutationObserver(fit);
    changes.observe(root, { attributeFilter: ['data-text', 'data-lowered'] });
    fit();
    return () => {
      changes.disconnect();
      unfit();
    };
  }, [shown]);
}

function isWhole(box: HTMLElement): boolean {
  const holds = (each: Element) => each.scrollWidth <= each.clientWidth + 1;
  return (
    box.scrollHeight <= box.clientHeight + 1 && [...box.querySelectorAll('.btn, h1')].every(holds)
  );
}

import { useLayoutEffect, type RefObject } from 'react';

/** Tells the styles beside the form how high the bar above it is, which depends on what it says. */
export function useBarHeight(pane: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const beside = pane.current?.parentElement;
    const bar = pane.current?.closest('form')?.querySelector('.doc-controls');
    if (!beside || !bar) return;
    const measure = () =>
      beside.style.setProperty('--preview-bar', `${bar.getBoundingClientRect().height}px`);
    const watcher = new ResizeObserver(measure);
    watcher.observe(bar);
    measure();
    return () => watcher.disconnect();
  }, [pane]);
}

import { fold } from '../../../content/text/fold.ts';

/** Leaves only the hamlets whose name holds what was typed, in any way of writing it. */
export function filterHamlets(links: HTMLAnchorElement[], typed: string): void {
  const wanted = fold(typed.trim());
  for (const link of links)
    if (link.parentElement)
      link.parentElement.hidden = !fold(link.textContent ?? '').includes(wanted);
}

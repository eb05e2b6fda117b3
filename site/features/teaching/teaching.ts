import { settle } from '../../browser/settle.ts';
import { stayAwake } from '../../browser/stay-awake.ts';

/** Screens for teaching that are shown. */
export interface Teaching {
  /** Shows a screen, from 0; none is before the first or after the last one. */
  show: (at: number) => void;
  /** Stops listening to keys, and lets the screen go dark. */
  close: () => void;
}

/** The rules were agreed to since the page was opened. */
let isAgreed = false;

/**
 * Shows one part a screen: above, very large, what the learner reads, turned upside down at a touch
 * for who sits opposite; below what the teacher says, does and asks back. Arrows go on and back,
 * Escape leaves. The rules come first, until one agrees; then it goes on where the address asks.
 * @param onShow after each screen, with its number
 */
export function startTeaching(
  teaching: HTMLElement,
  onShow: (at: number) => void = () => undefined,
): Teaching {
  const slides = [...teaching.querySelectorAll<HTMLElement>('.slide')];
  const partOf = (address = '') =>
    slides.findIndex((slide) =>
      [slide, titleOf(slide)].some((named) => named && address.endsWith(`#${named.id}`)),
    );
  // Only links lead to a whole part, and only until this has come: one was touched on a thin line.
  const links = [...teaching.querySelectorAll<HTMLAnchorElement>('a[data-go]')];
  isAgreed ||= links.some(({ hash }) => hash === location.hash);
  // That of the rules names the first part, whichever the page was opened at.
  const isFirst = links[0]?.hash === location.hash;
  const opened = isFirst ? partOf(performance.getEntriesByType('navigation')[0]?.name) : 0;
  const asked = Math.max(partOf(location.href), opened);
  let now = 0;
  teaching.classList.add('is-teaching');
  teaching.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  const sleep = stayAwake();
  if (isAgreed && asked > 0) show(asked);
  return {
    show,
    close() {
      document.removeEventListener('keydown', onKey);
      sleep();
    },
  };

  function onClick(event: MouseEvent): void {
    const { target } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
    if (pressed?.dataset.teach === 'turn') turn();
    const { go } = pressed?.dataset ?? {};
    if (go === undefined) return;
    event.preventDefault();
    if (isAgreed) return show(Number(go));
    isAgreed = true;
    show(Math.max(1, asked));
  }

  function onKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
    if (altKey || ctrlKey || metaKey) return;
    // A tap that costs money is read before one goes on.
    if (key.startsWith('Arrow') && teaching.querySelector('.pl-stop')) return;
    if (key === 'ArrowRight') show(now + 1);
    if (key === 'ArrowLeft') show(now - 1);
    if (key === 'Escape') teaching.querySelector<HTMLElement>('[data-teach="leave"]')?.click();
  }

  function turn(): void {
    const isTurned = teaching.classList.toggle('is-turned');
    for (const button of teaching.querySelectorAll('[data-teach="turn"]'))
      button.setAttribute('aria-pressed', String(isTurned));
    scrollTo({ top: 0 });
  }

  function show(at: number): void {
    const slide = slides[at];
    if (!slide || (at > 0 && !isAgreed)) return;
    now = at;
    for (const each of slides) each.classList.toggle('is-now', each === slide);
    const title = titleOf(slide);
    history.replaceState(history.state, '', `#${(title ?? slide).id}`);
    scrollTo({ top: 0 });
    settle(slide);
    title?.focus({ preventScroll: true });
    onShow(at);
  }
}

const titleOf = (slide: HTMLElement) => slide.querySelector<HTMLElement>('[tabindex="-1"]');

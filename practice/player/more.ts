import { playerWords as words } from './words.ts';

/** The cue that more lies below what is seen of the telephone. */
export interface More {
  /** Looks anew whether it does; reads the layout. */
  look: () => void;
  /** Leads to the marked place where it lies below, once; tells whether it does. */
  lead: () => boolean;
  /** Pulls up what lies below: the marked place, else what comes first. */
  pull: () => void;
  close: () => void;
}

/** Elements that are read before one taps. */
const toRead = ['message', 'person', 'amount', 'given', 'notice', 'receipt', 'address', 'text']
  .map((type) => `.ph-body .is-${type}`)
  .join();

/** The pixels of a marked place that are enough to meet it. */
const finger = 44;
/** The pixels around a marked place that its ring takes. */
const ring = 8;

/**
 * Says at the lower edge of the telephone of a player that there is more to read or to tap, until it
 * is in sight: a screen begins at its top, and is pulled by who reads it.
 * @param hand the drawing of the hand, shown where it is the marked place that lies below
 */
export function showMore(root: HTMLElement, hand: string): More {
  const cue = document.createElement('button');
  cue.type = 'button';
  cue.className = 'pl-more';
  cue.dataset.do = 'more';
  // Whoever hears the screen, or goes by Tab, is led there without it.
  cue.tabIndex = -1;
  cue.setAttribute('aria-hidden', 'true');
  cue.innerHTML = `<span>▾ ${words.more}</span>${hand}`;
  let below: HTMLElement | undefined;
  let led: HTMLElement | undefined;
  let waiting = 0;

  function look(): void {
    waiting = 0;
    const ground = root.querySelector<HTMLElement>('.pl-ground');
    below = ground ? firstBelow(ground) : undefined;
    if (!ground || !below) return cue.remove();
    const { left, width } = ground.getBoundingClientRect();
    const own = root.getBoundingClientRect();
    cue.style.top = `${edgeOf(below, ground) - own.top}px`;
    cue.style.left = `${left + width / 2 - own.left}px`;
    cue.classList.toggle('has-hand', below.classList.contains('is-marked'));
    if (!cue.isConnected) root.append(cue);
    const mark = ground.querySelector<HTMLElement>('.is-marked');
    if (mark && mark !== below) clear(mark, ground);
  }

  /** Lifts the cue above the marked place where it would lie over that; without room there it stays away. */
  function clear(mark: HTMLElement, ground: HTMLElement): void {
    const place = mark.getBoundingClientRect();
    const own = cue.getBoundingClientRect();
    const isBeside = own.right <= place.left || own.left >= place.right;
    if (isBeside || place.top - ring >= own.bottom || place.bottom <= own.top) return;
    const lift = own.bottom - place.top + ring;
    if (own.top - lift < roomOf(mark, ground).getBoundingClientRect().top) return cue.remove();
    cue.style.top = `${parseFloat(cue.style.top) - lift}px`;
  }

  function lead(): boolean {
    if (!below?.isConnected || !below.classList.contains('is-marked') || led === below)
      return false;
    led = below;
    pull();
    return true;
  }

  function pull(): void {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    below?.scrollIntoView({
      block: below.dataset.read === undefined ? 'nearest' : 'end',
      behavior: isCalm ? 'auto' : 'smooth',
    });
  }

  function lookSoon(): void {
    waiting = waiting || requestAnimationFrame(look);
  }

  // A scroll does not bubble.
  root.addEventListener('scroll', lookSoon, true);
  addEventListener('scroll', lookSoon);
  addEventListener('resize', lookSoon);
  return {
    look,
    lead,
    pull,
    close() {
      cancelAnimationFrame(waiting);
      root.removeEventListener('scroll', lookSoon, true);
      removeEventListener('scroll', lookSoon);
      removeEventListener('resize', lookSoon);
      cue.remove();
    },
  };
}

function firstBelow(ground: HTMLElement): HTMLElement | undefined {
  const isBelow = (part: HTMLElement, enough: (height: number) => number): boolean => {
    const { top, height } = part.getBoundingClientRect();
    return top + enough(height) > edgeOf(part, ground) + 1;
  };
  const over = ground.querySelector('.ph-over, .pl-talk');
  if (over)
    return [...over.querySelectorAll<HTMLElement>('[data-read]')].find((part) =>
      isBelow(part, (height) => height),
    );
  const mark = ground.querySelector<HTMLElement>('.is-marked');
  if (mark && isBelow(mark, (height) => Math.min(height, finger))) return mark;
  // Whoever is alone may look for the place anywhere.
  return [...ground.querySelectorAll<HTMLElement>(mark ? toRead : '.ph-body .ph-el')].find((part) =>
    isBelow(part, (height) => height / 2),
  );
}

/** The lower edge, on the glass, of what shows a part. */
function edgeOf(part: HTMLElement, ground: HTMLElement): number {
  return Math.min(
    innerHeight,
    ground.getBoundingClientRect().bottom,
    roomOf(part, ground).getBoundingClientRect().bottom,
  );
}

/** The part of the telephone that is pulled up to show what lies below. */
const roomOf = (part: HTMLElement, ground: HTMLElement): Element =>
  part.closest('.ph-body, .ph-over, .pl-talk') ?? ground;

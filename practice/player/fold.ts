import { playerWords as words } from './words.ts';

/** The fold of the neighbour's second sentence: the words that have no room are read at a touch. */
export interface Fold {
  /** Folds anew what has no room now; reads the layout. */
  look: () => void;
  /** Unfolds it, or folds it again. */
  turn: () => void;
  close: () => void;
}

/**
 * Folds the second sentence to the lines that its box has, with a button that shows it whole: nothing has
 * to be pulled, and the telephone keeps its room until somebody asks.
 */
export function foldWhy(root: HTMLElement): Fold {
  let watched: Element | undefined;
  // The sentence above is of another size when the words are, or the glass is turned.
  const watcher = new ResizeObserver(look);

  function parts() {
    const [coach, say, why, button] = ['coach', 'say', 'why', 'fold'].map((each) =>
      root.querySelector<HTMLElement>(`.pl-${each}`),
    );
    return coach && say && why && button ? { coach, say, why, button } : undefined;
  }

  function look(): void {
    const all = parts();
    if (!all) return;
    const { coach, say, why, button } = all;
    if (watched !== say) watcher.observe((watched = say));
    coach.classList.remove('is-folded', 'is-without-why', 'is-open');
    button.hidden = true;
    if (!why.textContent || excessOf(coach) <= 0) return;
    name(button, false);
    const lines = Math.floor(
      (why.offsetHeight - excessOf(coach)) / parseFloat(getComputedStyle(why).lineHeight),
    );
    coach.style.setProperty('--lines', String(Math.max(1, lines)));
    coach.classList.toggle('is-without-why', lines < 1);
    coach.classList.add('is-folded');
  }

  function turn(): void {
    const all = parts();
    if (!all) return;
    name(all.button, all.coach.classList.toggle('is-open'));
    all.coach.scrollTo(0, 0);
  }

  return { look, turn, close: () => watcher.disconnect() };
}

/** The pixels by which the words of a box are higher than it. */
const excessOf = ({ scrollHeight, clientHeight }: HTMLElement): number =>
  scrollHeight - clientHeight;

function name(button: HTMLElement, isOpen: boolean): void {
  button.hidden = false;
  button.setAttribute('aria-expanded', String(isOpen));
  button.textContent = isOpen ? words.fold : words.unfold;
}

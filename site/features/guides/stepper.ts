import { pageLanguage, spoken } from '../../browser/language.ts';
import { settle } from '../../browser/settle.ts';
import { finished } from './finished.ts';
import { silence } from './read-aloud.ts';
import { stepHelp } from './step-help.ts';
import { guideWords } from '../../words/guides.ts';

const { stepper: words, lang } = guideWords(pageLanguage());

/**
 * Shows a guide one step at a time, in large type, with "next" and "back" at the bottom; after the
 * last step, what can be done now. The browser's back button returns to the whole guide.
 */
export function stepThrough(guide: HTMLElement): void {
  const steps = [...guide.querySelectorAll<HTMLElement>('.step:not(.is-other)')];
  if (steps.length === 0 || document.body.classList.contains('is-stepping')) return;
  const opened = steps.findIndex(({ id }) => `#${id}` === location.hash);
  const begunAt = scrollY;
  let at = Math.max(opened, 0);

  const head = document.createElement('div');
  spoken(head, lang).className = 'step-head no-print';
  const leave = button(words.leave, 'btn is-quiet', () => history.back());
  const progress = document.createElement('p');
  progress.setAttribute('role', 'status');
  const canal = document.createElement('ol');
  canal.className = 'canal';
  canal.setAttribute('aria-hidden', 'true');
  canal.append(...steps.map(() => document.createElement('li')));
  const about = document.createElement('h1');
  about.className = 'note no-print';
  about.lang = pageLanguage();
  about.textContent = document.querySelector('h1')?.textContent ?? '';
  head.append(leave, progress, about, canal);

  const back = button(words.previous, 'btn is-quiet', () => show(at - 1));
  const next = button('', 'btn', () => (at < steps.length ? show(at + 1) : history.back()));
  const row = document.createElement('div');
  row.className = 'wrap';
  row.append(back, next);
  const pager = document.createElement('nav');
  spoken(pager, lang).className = 'pager';
  pager.setAttribute('aria-label', words.label);
  pager.append(row);

  const { help, look } = stepHelp();
  const end = finished(guide, steps.length);
  guide.prepend(head);
  steps[steps.length - 1]?.parentElement?.after(help, end);
  document.body.append(pager);
  document.body.classList.add('is-stepping');
  if (!isStepping(history.state)) beginHistory();
  document.addEventListener('click', follow);
  addEventListener('popstate', stop, { once: true });
  show(at);

  /** A link within the page goes to its step or does nothing: a new address would leave the stepper. */
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    const wanted = steps.findIndex(({ id }) => `#${id}` === link.hash);
    show(wanted < 0 ? at : wanted);
  }

  function show(wanted: number): void {
    silence();
    at = Math.min(Math.max(wanted, 0), steps.length);
    const isDone = at === steps.length;
    help.hidden = isDone;
    end.hidden = !isDone;
    steps.forEach((step, index) => step.classList.toggle('is-now', index === at));
    look();
    [...canal.children].forEach((dot, index) => {
      dot.className = index < at ? 'is-done' : index === at ? 'is-now' : '';
      const mark = document.createElement('i');
      if (index === at) mark.textContent = String(at + 1);
      dot.replaceChildren(mark);
    });
    const heading = isDone ? undefined : steps[at]?.parentElement?.previousElementSibling;
    const isSaid = heading?.matches('.of') && !guide.classList.contains('is-chosen');
    const whose = isSaid && heading?.textContent?.trim();
    progress.textContent = isDone
      ? words.allDone(steps.length)
      : [words.progress(at + 1, steps.length), whose].filter(Boolean).join(' · ');
    back.disabled = at === 0;
    next.textContent = isDone ? words.again : nextWords();
    const { id } = steps[Math.min(at, steps.length - 1)] ?? {};
    history.replaceState(stepping(), '', `#${id}`);
    scrollTo({ top: 0 });
    settle(row);
    const title = (steps[at] ?? end).querySelector<HTMLElement>('h2, h3');
    title?.setAttribute('tabindex', '-1');
    title?.setAttribute('aria-level', '2');
    title?.focus({ preventScroll: true });
  }

  function nextWords(): string {
    return at + 1 < steps.length ? words.next(at + 2) : words.finish;
  }

  function stop(): void {
    silence();
    document.removeEventListener('click', follow);
    document.body.classList.remove('is-stepping');
    for (const step of steps) {
      step.classList.remove('is-now');
      step.querySelector('h3')?.removeAttribute('aria-level');
    }
    head.remove();
    help.remove();
    end.remove();
    pager.remove();
    scrollTo({ top: begunAt });
    guide.querySelector<HTMLElement>('[data-step-mode]')?.focus({ preventScroll: true });
  }
}

/** Back leads to the whole guide, without the hash that opens the stepper. */
function beginHistory(): void {
  if (location.hash === '#tung-buoc')
    history.replaceState(null, '', location.pathname + location.search);
  history.pushState(stepping(), '');
}

/** The entry of the history: the rest of what it remembers stays. */
const stepping = () => ({ ...(history.state as object | null), stepping: true });
const isStepping = (state: unknown) => 'stepping' in Object(state);

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className,
    textContent: text,
  });
  made.addEventListener('click', onClick);
  return made;
}

import { phoneWords } from '../../look/phone/words.ts';
import type { PracticeData } from '../data.ts';
import { emptyPlace } from '../answers.ts';
import { isPressed, isScene, placesOf } from '../places.ts';
import { markedAt, play, playFrom, type Play, type PlayEvent } from '../play.ts';
import { lookAtHand, type Pass, passWords } from '../words.ts';
import {
  progressOf,
  sentencesOf,
  viewActs,
  viewDanger,
  viewEnd,
  viewFrame,
  viewPhone,
} from './view.ts';
import { playerWords as words } from './words.ts';

/** What is around the player: the page of the site, or the kiosk. */
export interface PlayerSurroundings {
  /** Leads to other pages at the end; a kiosk has none. */
  links: boolean;
  /** Reads aloud, or stops. */
  hear: (button: HTMLElement, text: string) => void;
  /** Shows the button that reads aloud, where something can. */
  offerHearing: (button: HTMLElement) => void;
  /** After each step, for the browser's history. */
  onMove?: (now: Play) => void;
  onEnd?: (pass: Pass) => void;
  onStop: () => void;
}

/** The room that the hand takes below a place, in pixels. */
const handRoom = 64;

/** A practice under way. */
export interface Player {
  /** Goes to a step, as the browser's back button does. */
  goTo: (at: number) => void;
  /** Takes the player away, with all that it listens to. */
  close: () => void;
}

/**
 * Plays a practice inside an element. A tap is answered in its own frame: the right place shows that it
 * was met, and the next screen, drawn before, follows; a tap beside it changes only what it must:
 * nothing jumps, the focus stays, no layout is read.
 */
export function startPlayer(
  root: HTMLElement,
  data: PracticeData,
  pass: Pass,
  around: PlayerSurroundings,
): Player {
  const screens = new Map(Object.entries(data.screens));
  let now: Play = playFrom(data, pass, 0);
  let shownActs = '';
  /** The next screen is on its way. */
  let isDue = false;
  let ahead: { at: number; pass: Pass; phone: DocumentFragment } | undefined;

  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const place = (key: string) => find(`.ph [data-key="${key}"]`);

  function send(event: PlayEvent): void {
    // Whoever taps twice means the screen that stands there.
    if (isDue) return;
    const before = now;
    now = play(data, screens, before, event);
    if (now === before) return event.type === 'tap' ? tellReader() : undefined;
    if (now.phase === 'intro') return around.onStop();
    const isSame = before.at === now.at && before.pass === now.pass && before.phase !== 'end';
    if (isSame && now.phase !== 'end') return patch(event);
    if (event.type !== 'tap' && event.type !== 'go') return draw();
    if (event.type === 'tap') place(event.key)?.classList.add('is-hit');
    drawSoon();
  }

  /** What was tapped answers in the frame of the tap, what comes next in the one after. */
  function drawSoon(): void {
    isDue = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!isDue) return;
        isDue = false;
        if (now.phase === 'end') end();
        else draw();
      }),
    );
  }

  function draw(): void {
    if (!find('.pl-ground')) drawFrame();
    const [at, all] = progressOf(data, now.at);
    const { say, why } = sentencesOf(data, now);
    setText('.pl-bar small', passWords[now.pass].name);
    setText('.pl-bar b', words.progress(at, all));
    setText('.pl-say', say);
    setText('.pl-why', why);
    setText('.pl-coach [role="status"]', '');
    setActs();
    find('.pl-reach')?.style.setProperty('--reach', String((now.at + 0.5) / data.steps.length));
    for (const each of root.querySelectorAll<HTMLElement>('[data-pass]'))
      each.setAttribute('aria-pressed', String(each.dataset.pass === now.pass));
    find('.pl-stop')?.remove();
    inert(false);
    find('.pl-ground')?.replaceChildren(phoneNow());
    const step = data.steps[now.at];
    const reads = now.pass === 'xem' || (step !== undefined && isScene(step));
    focusAnew((!reads && find('.ph-title')) || find('.pl-say'));
    around.onMove?.(now);
    // In the next frame, since it reads the layout.
    requestAnimationFrame(() => {
      find('.pl-coach')?.scrollTo(0, 0);
      const mark = find('.ph .is-marked');
      if (mark) reveal(mark);
      setTimeout(prepare);
    });
  }

  /** What stays from step to step, and is heard, is drawn once. */
  function drawFrame(): void {
    root.innerHTML = viewFrame(data);
    shownActs = '';
    const hear = find('[data-do="hear"]');
    if (!hear) return;
    hear.hidden = true;
    around.offerHearing(hear);
  }

  function phoneNow(): DocumentFragment {
    const ready = ahead;
    ahead = undefined;
    const isReady = ready && ready.at === now.at && ready.pass === now.pass && !now.help;
    return isReady ? ready.phone : drawPhoneAt(now);
  }

  function drawPhoneAt(moment: Play): DocumentFragment {
    const template = document.createElement('template');
    template.innerHTML = viewPhone(data, moment);
    const { content } = template;
    content.querySelector('.ph-title')?.setAttribute('aria-describedby', 'pl-say');
    return content;
  }

  /** Draws the telephone of the next step while people read this one: a tap then only shows it. */
  function prepare(): void {
    const { pass, at } = now;
    if (now.phase === 'step' && at + 1 < data.steps.length)
      ahead = { pass, at: at + 1, phone: drawPhoneAt(playFrom(data, pass, at + 1)) };
  }

  /** Scrolls the screen, not the page, until the place and the hand below it are seen. */
  function reveal(mark: HTMLElement): void {
    const body = mark.closest('.ph-body');
    if (!body) return;
    const end = mark.offsetTop + mark.offsetHeight;
    body.scrollTop = Math.max(0, end + handRoom - body.clientHeight);
  }

  function point(mark: HTMLElement | null): void {
    if (!mark || mark.classList.contains('is-marked')) return;
    mark.classList.add('is-marked');
    const hand = document.createElement('ph-hand');
    hand.className = 'ph-hand';
    hand.setAttribute('aria-hidden', 'true');
    hand.innerHTML = data.art.hand ?? '';
    mark.append(hand);
  }

  /** After a tap beside the place, or help: the answer takes the place of the why. */
  function patch(event: PlayEvent): void {
    find('.pl-stop')?.remove();
    find('.ph-tag')?.remove();
    find('.is-missed')?.classList.remove('is-missed');
    const { say, why } = sentencesOf(data, now);
    const marked = markedAt(data, now);
    setText('.pl-say', say);
    const answer = now.missed?.answer.text;
    const isDanger = now.phase === 'danger';
    setText('.pl-why', answer && !isDanger ? '' : why);
    setText(
      '.pl-coach [role="status"]',
      answer && !isDanger ? (marked === undefined ? answer : `${answer} ${lookAtHand}`) : '',
    );
    setActs();
    if (marked !== undefined) point(place(marked));
    if (now.missed && now.missed.key !== emptyPlace) tag(now.missed.key);
    inert(isDanger);
    if (isDanger && answer) {
      root.insertAdjacentHTML('beforeend', viewDanger(data, answer));
      find('.pl-stop h2')?.focus({ preventScroll: true });
    }
    // The button that was pressed is gone: the focus goes to what was asked for.
    if (event.type === 'help' || event.type === 'safe') focusAnew(find('.pl-say'));
  }

  /** A sentence that has the focus still and changed is read only when it gets it again. */
  function focusAnew(part: HTMLElement | null): void {
    part?.blur();
    part?.focus({ preventScroll: true });
  }

  function tag(key: string): void {
    const missed = place(key);
    if (!missed) return;
    missed.classList.add('is-missed');
    const of = placesOfStep().find((each) => each.key === key);
    const word = document.createElement('b');
    word.className = 'ph-tag';
    word.setAttribute('aria-hidden', 'true');
    word.textContent = of && !isPressed(of) ? phoneWords.toRead : phoneWords.notNeeded;
    missed.append(word);
  }

  function placesOfStep() {
    const step = data.steps[now.at];
    const screen = step && !isScene(step) ? screens.get(step.screen) : undefined;
    return screen ? placesOf(screen) : [];
  }

  /** What lies behind the warning can't be reached, by no key either. */
  function inert(isDanger: boolean): void {
    for (const part of root.children)
      if (!part.classList.contains('pl-stop')) part.toggleAttribute('inert', isDanger);
  }

  function setText(selector: string, text: string): void {
    const part = find(selector);
    if (part && part.textContent !== text) part.textContent = text;
  }

  function setActs(): void {
    const acts = find('.pl-acts');
    const drawn = viewActs(data, now);
    if (!acts || drawn === shownActs) return;
    acts.innerHTML = shownActs = drawn;
  }

  function tellReader(): void {
    const step = data.steps[now.at];
    setText(
      '.pl-coach [role="status"]',
      step && isScene(step) ? words.readFirst : words.onlyWatching,
    );
    setText('.pl-why', '');
  }

  function end(): void {
    root.classList.add('is-ended');
    root.innerHTML = viewEnd(data, now, around.links);
    find('h2')?.focus({ preventScroll: true });
    around.onEnd?.(now.pass);
  }

  function onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-do], [data-pass], [data-start]');
    if (button) return press(button);
    const glass = target.closest('.ph-glass');
    if (!glass) return;
    send({
      type: 'tap',
      key: target.closest<HTMLElement>('[data-key]')?.dataset.key ?? emptyPlace,
    });
  }

  /** Escape leaves the warning, as it leaves any dialog. */
  function onKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') send({ type: 'safe' });
  }

  function press(button: HTMLElement): void {
    const { do: deed, pass: other, start } = button.dataset;
    if (deed === 'hear') return around.hear(button, spoken());
    if (start) {
      root.classList.remove('is-ended');
      now = { ...now, phase: 'intro' };
      return send({ type: 'start', pass: start as Pass });
    }
    if (other) return send({ type: 'pass', pass: other as Pass });
    send({ type: deed as 'go' | 'help' | 'safe' | 'stop' });
  }

  function spoken(): string {
    const parts = ['.pl-say', '.pl-why', '.pl-coach [role="status"]'];
    return parts
      .map((part) => find(part)?.textContent ?? '')
      .filter(Boolean)
      .join(' ');
  }

  root.addEventListener('click', onClick);
  root.addEventListener('keydown', onKey);
  draw();
  return {
    goTo(at) {
      isDue = false;
      root.classList.remove('is-ended');
      now = playFrom(data, now.pass, at);
      draw();
    },
    close() {
      isDue = false;
      root.removeEventListener('click', onClick);
      root.removeEventListener('keydown', onKey);
      root.classList.remove('is-ended');
      root.innerHTML = '';
    },
  };
}

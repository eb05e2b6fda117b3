import { phoneWords } from '../../look/phone/words.ts';
import type { PracticeData } from '../data.ts';
import { emptyPlace } from '../answers.ts';
import { isPressed, isScene, placesOf } from '../places.ts';
import { isOffered, markedAt, mayAsk, play, playFrom, type Play, type PlayEvent } from '../play.ts';
import { lookAtHand, type Pass, passWords } from '../words.ts';
import { foldWhy } from './fold.ts';
import { showMore } from './more.ts';
import { pointAt } from './point.ts';
import { sentencesOf, viewActs, viewDanger, viewEnd, viewFrame, viewPhone } from './view.ts';
import { playerWords as words } from './words.ts';

/** Does something once the next frame is on the glass, and so keeps out of the tap that asks for it. */
const afterFrame = (deed: () => void) => requestAnimationFrame(() => setTimeout(deed));

/** The surroundings of the player: a page of the site, or the kiosk. */
export interface PlayerSurroundings {
  /** Leads to other pages at the end; a kiosk has none. */
  links: boolean;
  /** Reads sentences aloud, or stops. */
  hear: (button: HTMLElement, texts: string[]) => void;
  /** Shows the button that reads aloud, where something can. */
  offerHearing: (button: HTMLElement) => void;
  /** After each step and at the end, for the browser's history. */
  onMove?: (now: Play) => void;
  /** Called when the words have changed: whoever reads aloud is at the earlier ones. */
  onSaid?: () => void;
  /** Leads one step back where there is a history; without it the player does. */
  onBack?: () => void;
  /** Begins again, in a way to go along, where there is a history; without it the player does. */
  onAgain?: (pass: Pass) => void;
  onEnd?: (pass: Pass) => void;
  onStop: () => void;
}

/** A practice under way. */
export interface Player {
  /** Goes to a step, as the browser's back button does; what follows the last one is the end. */
  goTo: (at: number, pass: Pass) => void;
  /** Takes the player away, with all that it listens to. */
  close: () => void;
}

/**
 * Plays a practice inside an element. A tap is answered in its own frame: the right place shows that it
 * was met, and the next screen, drawn before, follows; a tap beside it changes only what it must:
 * nothing jumps, the focus stays, no layout is read.
 * @param from the step to begin with, as {@link Player.goTo} counts
 */
export function startPlayer(
  root: HTMLElement,
  data: PracticeData,
  pass: Pass,
  around: PlayerSurroundings,
  from = 0,
): Player {
  const screens = new Map(Object.entries(data.screens));
  let now: Play = playFrom(data, pass, from);
  let shownActs = '';
  /** The words said beside the step. */
  let said = '';
  /** The next screen is on its way. */
  let isDue = false;
  /** The last tap changed what is seen. */
  let hasChanged = false;
  let ahead: { at: number; pass: Pass; phone: DocumentFragment } | undefined;

  const more = showMore(root, data.art.hand ?? '');
  const fold = foldWhy(root);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const place = (key: string) => find(`.ph [data-key="${key}"]`);

  function send(event: PlayEvent): void {
    // Whoever taps twice means the screen that stands there.
    if (isDue) return;
    const before = now;
    now = play(data, screens, before, event);
    if (now === before)
      return event.type === 'tap' && now.phase === 'step' ? tellReader() : undefined;
    hasChanged = true;
    if (now.phase === 'intro') {
      // A second tap must not lead further out than the first.
      isDue = true;
      return around.onStop();
    }
    const isSame = before.at === now.at && before.pass === now.pass && before.phase !== 'end';
    if (isSame && now.phase !== 'end') return patch(event);
    if (event.type !== 'tap' && event.type !== 'go') return draw();
    if (event.type === 'tap') place(event.key)?.classList.add('is-hit');
    drawSoon();
  }

  /** Draws in the frame after the tap's, in which the place that was tapped answers. */
  function drawSoon(): void {
    isDue = true;
    afterFrame(() => {
      if (!isDue) return;
      isDue = false;
      draw();
    });
  }

  function draw(): void {
    if (now.phase === 'end') {
      end();
      return around.onEnd?.(now.pass);
    }
    if (!find('.pl-ground')) drawFrame();
    const { say, why } = sentencesOf(data, now);
    setText('.pl-bar small', passWords[now.pass].name);
    setText('.pl-bar b', words.progress(now.at + 1, data.steps.length));
    setText('.pl-say', say);
    setText('.pl-why', why);
    announce('');
    setActs();
    find('.pl-reach')?.style.setProperty('--reach', String((now.at + 0.5) / data.steps.length));
    for (const each of root.querySelectorAll<HTMLElement>('[data-pass]'))
      each.setAttribute('aria-pressed', String(each.dataset.pass === now.pass));
    find('.pl-stop')?.remove();
    root.classList.remove('is-stopped', 'is-ended');
    const step = data.steps[now.at];
    const happens = step !== undefined && isScene(step);
    root.classList.toggle('is-alone', now.pass === 'tu');
    root.classList.toggle('is-scene', happens);
    find('.pl-ground')?.replaceChildren(phoneNow());
    const reads = now.pass === 'xem' || happens;
    focusAnew((!reads && find('.ph-title')) || find('.pl-say'));
    around.onMove?.(now);
    around.onSaid?.();
    // With the frame that shows it, since it reads the layout.
    requestAnimationFrame(() => {
      find('.pl-coach')?.scrollTo(0, 0);
      fold.look();
      find('.pl-ground')?.scrollTo(0, 0);
      more.look();
      setTimeout(prepare);
    });
  }

  /** Scrolls to the place that is shown. */
  function reveal(): void {
    find('.ph .is-marked')?.scrollIntoView({ block: 'nearest' });
  }

  /** Draws once the parts that stay from step to step and are heard. */
  function drawFrame(): void {
    root.innerHTML = viewFrame(data);
    shownActs = said = '';
    offerHearing('.pl-bar');
  }

  /** Offers to read aloud in a part that has just been drawn. */
  function offerHearing(part: string): void {
    const hear = find(`${part} [data-do="hear"]`);
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
    // Who is alone still needs the names and sums of the task.
    setText('.pl-why', answer && !isDanger && !mayAsk(now) ? '' : why);
    afterFrame(fold.look);
    announce(answer && !isDanger ? [answer, afterAnswer(marked)].filter(Boolean).join(' ') : '');
    setActs();
    if (marked !== undefined) {
      pointAt(place(marked), data.art.hand ?? '');
      // It may lie below what is seen of the telephone.
      afterFrame(reveal);
    }
    if (now.missed && now.missed.key !== emptyPlace) tag(now.missed.key);
    root.classList.toggle('is-stopped', isDanger);
    if (isDanger && answer) {
      root.insertAdjacentHTML('beforeend', viewDanger(data, answer));
      offerHearing('.pl-stop');
      find('.pl-stop h2')?.focus({ preventScroll: true });
    }
    // The button that was pressed is gone: the focus goes to what was asked for.
    if (event.type === 'help' || event.type === 'safe') focusAnew(find('.pl-say'));
    if (!said) around.onSaid?.();
  }

  /** The end of an answer: where to look, or whom to ask. */
  function afterAnswer(marked: string | undefined): string {
    if (marked !== undefined) return lookAtHand;
    return isOffered(now) ? words.offered : '';
  }

  /**
   * Says something beside the step, and tells so when it stands there. What is said twice is heard
   * twice: a screen reader takes the same words for nothing new.
   */
  function announce(text: string): void {
    const status = find('.pl-coach [role="status"]');
    if (!status) return;
    status.textContent = text === said ? '' : text;
    said = text;
    if (!text) return;
    // It reads the layout: the answer may lie below what is seen of the coach.
    afterFrame(() => {
      if (!said) return;
      if (status.textContent !== said) status.textContent = said;
      around.onSaid?.();
      const coach = status.closest('.pl-coach');
      const bottomOf = (part: Element) => part.getBoundingClientRect().bottom;
      if (coach) coach.scrollBy(0, Math.max(0, bottomOf(status) - bottomOf(coach)));
    });
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
    const word = document.createElement('ph-tag');
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
    setText('.pl-why', '');
    announce(step && isScene(step) ? words.readFirst : words.onlyWatching);
  }

  function end(): void {
    root.classList.remove('is-stopped');
    root.classList.add('is-ended');
    root.innerHTML = viewEnd(data, now, around.links);
    offerHearing('.pl-bar');
    find('h2')?.focus({ preventScroll: true });
    around.onMove?.(now);
    around.onSaid?.();
  }

  function onClick({ target, detail }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    // The second tap of a double tap means what the first one has changed.
    if (hasChanged && detail % 2 === 0 && detail > 0) return;
    hasChanged = false;
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
    if (deed === 'more') return more.pull();
    if (deed === 'fold') {
      fold.turn();
      return void requestAnimationFrame(more.look);
    }
    // Who watches has read what is above, and now sees the place before it is tapped.
    if (deed === 'go' && now.pass === 'xem' && more.lead()) {
      hasChanged = true;
      return announce(words.handThere);
    }
    const { onBack, onAgain } = around;
    const again = start as Pass | undefined;
    const move = again ? onAgain && (() => onAgain(again)) : deed === 'back' ? onBack : undefined;
    if (move) {
      if (isDue) return;
      // Until the history has moved.
      isDue = true;
      return move();
    }
    if (again) return send({ type: 'start', pass: again });
    if (other) return send({ type: 'pass', pass: other as Pass });
    send({ type: deed as 'go' | 'help' | 'safe' | 'back' | 'stop' });
  }

  /** Lists the words in sight, without those behind a warning. */
  function spoken(): string[] {
    return [...root.querySelectorAll<HTMLElement>('[data-read]')]
      .map(({ innerText }) => innerText.trim())
      .filter(Boolean);
  }

  /** Shows where one stands; an end that was met before is not met again. */
  function show(): void {
    if (now.phase === 'end') end();
    else draw();
  }

  root.addEventListener('click', onClick);
  root.addEventListener('keydown', onKey);
  show();
  return {
    goTo(at, pass) {
      isDue = false;
      hasChanged = true;
      now = playFrom(data, pass, at);
      show();
    },
    close() {
      isDue = false;
      said = '';
      more.close();
      fold.close();
      root.removeEventListener('click', onClick);
      root.removeEventListener('keydown', onKey);
      root.classList.remove('is-ended', 'is-stopped', 'is-alone', 'is-scene');
      root.innerHTML = '';
    },
  };
}

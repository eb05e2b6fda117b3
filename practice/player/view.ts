import { escapeHtml } from '../../content/text/escape-html.ts';
import type { PhoneArt } from '../../look/phone/elements.ts';
import { drawPhone } from '../../look/phone/phone.ts';
import { practiceBand } from '../../look/phone/words.ts';
import type { PracticeData } from '../data.ts';
import { isPressed, isScene, placesOf, tapAt, typedAt, type SceneStep } from '../places.ts';
import { isOffered, markedAt, mayAsk, type Play } from '../play.ts';
import { passes, passWords } from '../words.ts';
import { playerWords as words } from './words.ts';

/** The icons that the player itself shows, beside those of the screens. */
export const playerIcons = [
  'x',
  'volume',
  'arrow-left',
  'arrow-right',
  'chevron-right',
  'hand-click',
  'info-circle',
  'alert-triangle',
  'circle-check',
  'check',
  'user',
  'world-www',
  'message',
  'wifi-off',
  'camera',
  'refresh',
  'hand-stop',
] as const;

const iconOf =
  ({ icons }: PracticeData) =>
  (name: string): string =>
    icons[name]
      ? `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`
      : '';

const artOf = (data: PracticeData): PhoneArt => ({
  icon: iconOf(data),
  seen: (what) => data.art[what] ?? '',
});

/**
 * The sentences of the neighbour at a moment: what, and why; for who is alone the task, which has the names
 * and sums.
 */
export function sentencesOf(
  { steps, task }: PracticeData,
  now: Play,
): { say: string; why: string } {
  const step = steps[now.at];
  if (!step) return { say: '', why: '' };
  const isAlone = now.pass === 'tu' && !now.help && !isScene(step);
  return {
    say: isAlone ? step.free : step.say,
    why: isAlone ? `${words.task}: ${task}` : (step.why ?? ''),
  };
}

const viewStop = (data: PracticeData, text: string): string =>
  `<button type="button" data-do="stop">${iconOf(data)('x')}<span>${text}</span></button>`;

const viewHear = (data: PracticeData, classes = ''): string =>
  `<button type="button"${classes} data-do="hear">${iconOf(data)('volume')}<span>${words.hear}</span></button>`;

/* What is read aloud, here and at the kiosk, says so: `data-read`. */

/**
 * The parts that stay while one walks: the neighbour above, room for the telephone, the buttons of the page.
 */
export function viewFrame(data: PracticeData): string {
  return (
    `<div class="pl-bar">${viewStop(data, words.stop)}<p><small></small><b></b></p>${viewHear(data)}</div>` +
    `<div class="pl-reach" aria-hidden="true"><i></i></div>` +
    `<section class="pl-coach" aria-label="${words.coach}"><span class="pl-face" aria-hidden="true">${data.art.coach ?? ''}</span><div><p class="pl-say" id="pl-say" tabindex="-1" data-read></p><div role="status" data-read></div><p class="pl-why" id="pl-why" data-read></p><button type="button" class="pl-fold" data-do="fold" aria-controls="pl-why" hidden></button></div></section>` +
    `<section class="pl-ground" aria-label="${words.phone}"></section>` +
    `<div class="pl-acts"></div>` +
    `<div class="pl-passes" role="group" aria-label="${words.passes}">${passes.map((pass) => `<button type="button" data-pass="${pass}">${passWords[pass].name}</button>`).join('')}</div>`
  );
}

/** The buttons of the page at a step. */
export function viewActs(data: PracticeData, now: Play): string {
  const icon = iconOf(data);
  const step = data.steps[now.at];
  const back =
    now.at > 0
      ? `<button type="button" class="btn is-quiet" data-do="back">${icon('arrow-left')}<span>${words.back}</span></button>`
      : '';
  const go = (text: string) =>
    `${back}<button type="button" class="btn is-wide" data-do="go">${escapeHtml(text)}${icon('arrow-right')}</button>`;
  if (step && isScene(step)) return go(step.go);
  if (now.pass === 'xem') return go(words.watch);
  if (!mayAsk(now)) return back;
  const isNeeded = isOffered(now);
  return `${back}<button type="button" class="btn is-wide${isNeeded ? '' : ' is-quiet'}" data-do="help">${icon('hand-click')}${isNeeded ? words.offerHelp : words.help}</button>`;
}

/** The telephone at a step, or who speaks there. */
export function viewPhone(data: PracticeData, now: Play): string {
  const step = data.steps[now.at];
  const tap = tapAt(data, now.at);
  const screen = tap && data.screens[tap.screen];
  if (!step || !screen) return '';
  const scene = isScene(step) ? step : undefined;
  if (scene?.type === 'talk') return viewTalk(data, scene);
  const isLive = !scene && now.pass !== 'xem';
  const pressed = new Set(
    placesOf(screen)
      .filter(isPressed)
      .map(({ key }) => key),
  );
  const phone = drawPhone(screen, {
    art: artOf(data),
    sign: screen.sign,
    ...(isLive && { isButton: (key: string) => pressed.has(key) }),
    marked: markedAt(data, now),
    typed: typedAt(data, now.at),
    ...(scene && { over: viewScene(data, scene) }),
  });
  return phone.replace('></ph-hand>', () => `>${data.art.hand ?? ''}</ph-hand>`);
}

const sceneIcons = { sms: 'message', call: 'user', offline: 'wifi-off', face: 'camera' } as const;

/** The scene over the screen: it has the band too, whatever is cut out of it. */
function viewScene(data: PracticeData, scene: SceneStep): string {
  if (scene.type === 'talk') return '';
  // What has a name is busy; the telephone itself has no network.
  const isBusy = scene.type === 'offline' && scene.name !== undefined;
  const icon = iconOf(data)(isBusy ? 'alert-triangle' : sceneIcons[scene.type]);
  const happens = isBusy ? words.unreached : words.scenes[scene.type];
  const title = [happens, scene.name].filter(Boolean).join(': ');
  const band = `<div class="ph-band"><b>${practiceBand}</b></div>`;
  const said = `<p data-read>${escapeHtml(scene.words)}</p>`;
  if (scene.type !== 'call')
    return `<div class="ph-over is-${scene.type}"><p data-read>${icon}${escapeHtml(title)}</p>${said}${band}</div>`;
  return `<div class="ph-over is-call">${band}<p data-read>${icon}<span>${words.scenes.call}${scene.name ? `<br><b>${escapeHtml(scene.name)}</b>` : ''}</span></p>${said}</div>`;
}

/** The words of somebody who speaks: they are on no screen, and so not drawn in the telephone. */
function viewTalk(data: PracticeData, scene: SceneStep): string {
  return `<div class="pl-talk"><blockquote data-read>${scene.name ? `<b>${escapeHtml(scene.name)}</b>` : ''}<p>${escapeHtml(scene.words)}</p></blockquote>${data.art.talk ?? ''}</div>`;
}

/** The full stop of a tap that costs money in real life. */
export function viewDanger(data: PracticeData, text: string): string {
  const icon = iconOf(data);
  return `<div class="pl-stop" role="alertdialog" aria-modal="true" aria-labelledby="pl-stop" aria-describedby="pl-stop-why">${icon('hand-stop')}<h2 id="pl-stop" tabindex="-1" data-read>${words.danger}</h2><p id="pl-stop-why" data-read>${escapeHtml(text)}</p><p class="pl-calm" data-read><span class="pl-face" aria-hidden="true">${data.art.coach ?? ''}</span><span>${words.calm}</span></p><button type="button" class="btn is-wide" data-do="safe">${icon('arrow-left')}${words.safe}</button>${viewHear(data, ' class="btn is-quiet"')}</div>`;
}

/** The end: what one can do now, what to keep in mind, and where to go on. */
export function viewEnd(data: PracticeData, now: Play, links: boolean): string {
  const icon = iconOf(data);
  const { end, guide, next } = data;
  const after = now.pass === 'xem' ? 'theo' : now.pass === 'theo' ? 'tu' : undefined;
  const goOn =
    now.pass === 'tu'
      ? ''
      : `<button type="button" class="btn is-wide" data-start="${after}">${words.then[now.pass]}${icon('arrow-right')}</button>`;
  const link = (to: { address: string; title: string } | undefined, text: string) =>
    to && links
      ? `<a class="btn is-quiet is-wide" href="${to.address}">${text}: ${escapeHtml(to.title)}</a>`
      : '';
  return (
    `<div class="pl-bar">${viewStop(data, words.done)}<p></p>${viewHear(data)}</div>` +
    `<div class="pl-end"><div class="pl-joy" aria-hidden="true">${data.art.joy ?? ''}</div><h2 tabindex="-1" data-read>${escapeHtml(now.pass === 'xem' ? words.watched : end.title)}</h2><p data-read>${escapeHtml(end.text)}</p>` +
    (end.keep.length > 0
      ? `<h3 data-read>${words.keep}</h3><ul>${end.keep.map((each) => `<li data-read>${icon('check')}<span>${escapeHtml(each)}</span></li>`).join('')}</ul>`
      : '') +
    `${goOn}${link(next, words.next)}${link(guide, words.guide)}<button type="button" class="btn is-quiet is-wide" data-start="${now.pass}">${icon('refresh')}${words.again}</button><p class="pl-note">${words.note}</p></div>`
  );
}

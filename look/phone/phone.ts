import { backKey, keysOf } from '../../content/screen-keys.ts';
import type { Screen, ScreenElement } from '../../content/schema/screen.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';
import { usualColours } from './colours.ts';
import { insideOf, type PhoneArt } from './elements.ts';
import { phoneWords, practiceBand } from './words.ts';

/** The part of a screen that is drawn. */
export type PhoneScreen = Pick<
  Screen,
  'place' | 'title' | 'elements' | 'frame' | 'colours' | 'back'
>;

export interface PhoneLook {
  art: PhoneArt;
  /** The icon of the app. */
  sign: string;
  /** Tells which keys are buttons; without it nothing is. */
  isButton?: (key: string) => boolean;
  /** The key of the place that is shown. */
  marked?: string | undefined;
  /** The words in the fields, by their keys. */
  typed?: ReadonlyMap<string, string>;
  /** The layer over the screen: a message, a call. */
  over?: string;
}

/** The hand at the marked place, which `phone.css` puts there. */
const hand = '<ph-hand class="ph-hand" aria-hidden="true"></ph-hand>';

/**
 * Draws a telephone that shows a screen, with real buttons in reading order. Its styles are
 * `phone.css`; all of its sizes follow its font size.
 */
export function drawPhone(screen: PhoneScreen, look: PhoneLook): string {
  const { frame, colours = usualColours, elements, back, place, title } = screen;
  const keys = keysOf(elements);
  const keyed = elements.map((element, at) => ({ element, key: keys[at] ?? '' }));
  const from = trailing(keyed.map(({ element }) => element));
  const tabs = keyed.slice(from);
  const heading = frame === 'home' ? phoneWords.home : (title ?? place);
  const owner = title && title !== place && frame !== 'home' ? `${place}, ` : '';
  const lead = back ? arrow(look) : look.art.icon(look.sign);
  // Whoever hears it hears what lies over the screen, not what is behind.
  const hidden = look.over ? ' aria-hidden="true"' : '';
  return (
    `<div class="ph is-${frame}${look.over ? ' is-covered' : ''}" data-colours="${colours}"><div class="ph-glass">` +
    `<div class="ph-bar"${hidden}>${lead}<h2 class="ph-title" tabindex="-1"><span class="ph-sr">${phoneWords.screen} ${escapeHtml(owner)}</span>${escapeHtml(heading)}</h2></div>` +
    // The heading, which has the focus at each screen, says it first.
    `<p class="ph-band" aria-hidden="true"><b>${practiceBand}</b></p>` +
    `<div class="ph-body" data-key=""${hidden || (look.isButton ? '' : ' tabindex="0"')}>${inRuns(keyed.slice(0, from), look)}</div>` +
    (tabs.length > 0
      ? `<div class="ph-tabs"${hidden}>${tabs.map((each) => drawElement(each, look)).join('')}</div>`
      : '') +
    `${look.over ?? ''}</div></div>`
  );
}

interface Keyed {
  element: ScreenElement;
  key: string;
}

/** The tabs that end a screen lie at its bottom. */
function trailing(elements: ScreenElement[]): number {
  let at = elements.length;
  while (at > 0 && elements[at - 1]?.type === 'tab') at--;
  return at;
}

/** Tiles, apps and short buttons stand side by side; all else has a row of its own. */
function inRuns(keyed: Keyed[], look: PhoneLook): string {
  const runs: Keyed[][] = [];
  for (const each of keyed) {
    const run = runs[runs.length - 1];
    if (run?.[0]?.element.type === each.element.type) run.push(each);
    else runs.push([each]);
  }
  return runs
    .map((run) => {
      const type = run[0]?.element.type ?? 'text';
      const drawn = run.map((each) => drawElement(each, look)).join('');
      return `<div class="ph-run is-${type}${isPair(run) ? ' is-pair' : ''}">${drawn}</div>`;
    })
    .join('');
}

const isPair = (run: Keyed[]): boolean =>
  run.length === 2 &&
  run.every(({ element }) => element.type === 'button' && element.text.length <= 9);

function arrow(look: PhoneLook): string {
  const isMarked = look.marked === backKey;
  const inside = look.art.icon('arrow-left') + (isMarked ? hand : '');
  const classes = `ph-el is-back${isMarked ? ' is-marked' : ''}`;
  return look.isButton?.(backKey)
    ? `<button type="button" class="${classes}" data-key="${backKey}" aria-label="${phoneWords.back}">${inside}</button>`
    : `<span class="${classes}" data-key="${backKey}">${inside}</span>`;
}

function drawElement({ element, key }: Keyed, look: PhoneLook): string {
  const typed = look.typed?.get(key);
  const isMarked = look.marked === key;
  const isOn = Boolean(('on' in element && element.on) || typed);
  const more = [
    `is-${element.type}`,
    'quiet' in element && element.quiet && 'is-quiet',
    'own' in element && element.own && 'is-own',
    'kind' in element && `is-${element.kind}`,
    isOn && 'is-on',
    isMarked && 'is-marked',
  ];
  const classes = `ph-el ${more.filter(Boolean).join(' ')}`;
  const inside = insideOf(element, look.art, typed) + (isMarked ? hand : '');
  if (!look.isButton?.(key)) return `<div class="${classes}" data-key="${key}">${inside}</div>`;
  return `<button type="button" class="${classes}" data-key="${key}"${stateOf(element, isOn)}>${inside}</button>`;
}

/** Says of what is seen to be on that it is. */
function stateOf({ type }: ScreenElement, isOn: boolean): string {
  if (type === 'tick' || type === 'switch') return ` aria-pressed="${isOn}"`;
  return type === 'tab' && isOn ? ' aria-current="true"' : '';
}

import wifiOff from '@tabler/icons/outline/wifi-off.svg?raw';
import { formatDay, dayOfInstant } from '../../../content/text/date.ts';
import { fixed } from '../../../content/addresses.ts';
import { icon } from '../../browser/icon.ts';
import { pageLanguage } from '../../browser/language.ts';
import { element } from './element.ts';
import { firstLine } from './first-line.ts';
import { sayMissing } from './missing-picture.ts';
import { markLinks } from './needs-network.ts';
import { dropOver } from './over.ts';
import { offlineWords } from '../../words/offline.ts';

const { state: words, lang } = offlineWords(pageLanguage());

/** Shows at the top whether there is a network, and when a saved copy was saved. Says nothing twice. */
export function sayState(): void {
  const { saved } = document.documentElement.dataset;
  const { onLine } = navigator;
  watchPictures();
  if (onLine === lastSaid) return;
  lastSaid = onLine;
  shown?.remove();
  // A saved copy means the network failed, whatever `navigator.onLine` says.
  followLinks(!onLine || saved !== undefined);
  if (!onLine || saved !== undefined) dropOver(Date.now());
  if (isOfflinePage()) return sayWhyNot();
  if (onLine && saved === undefined) return;

  const state = onLine ? (wentOffline ? words.back : reached()) : words.offline;
  wentOffline ||= !onLine;
  const text =
    saved === undefined ? words.stillReadable : words.savedCopy(formatDay(dayOfInstant(saved)));
  show(state, text, onLine ? reloadButton() : savedLink());
}

/** Pictures that can't be had show what they are of: those that are there, and those that still come. */
function watchPictures(): void {
  if (watching) return;
  watching = true;
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement) sayMissing(target);
    },
    true,
  );
  for (const picture of document.images)
    if (picture.complete && picture.currentSrc && picture.naturalWidth === 0) sayMissing(picture);
}

let watching = false;

/** The reason that a copy stands here though there is a network. */
const reached = () => (isTroubled() ? words.trouble : words.weak);

const isTroubled = () => document.documentElement.dataset.trouble !== undefined;

/** The offline page says that there is no network: only as long as that is so. */
function sayWhyNot(): void {
  const title = document.querySelector('h1');
  const lead = document.querySelector('.lead');
  if (!title || !lead) return;
  offline ??= { title: title.textContent, lead: lead.textContent };
  const said = !navigator.onLine
    ? offline
    : isTroubled()
      ? words.notFetched.trouble
      : words.notFetched.weak;
  title.textContent = said.title;
  lead.textContent = said.lead;
}

let offline: { title: string; lead: string } | undefined;

/** Marks links that need a network, including those added later (search results). */
function followLinks(offline: boolean): void {
  const main = document.querySelector('main');
  const follow = async () => {
    links.disconnect();
    await markLinks(offline);
    if (main && offline)
      links.observe(main, { childList: true, subtree: true, attributeFilter: ['href'] });
  };
  links.disconnect();
  links = new MutationObserver(() => void follow());
  void follow();
}

let links = new MutationObserver(() => undefined);
let wentOffline = false;
let lastSaid: boolean | undefined;
let shown: HTMLElement | undefined;

/** The offline page already says all of this. */
function isOfflinePage(): boolean {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href.endsWith(fixed.offline) ?? false;
}

function show(state: string, text: string, way: Node): void {
  const said = element('span', {}, element('b', {}, state), ' ', text, ' ', way);
  shown = firstLine(lang, icon(wifiOff), said);
}

function savedLink(): Node {
  if (location.pathname === fixed.saved) return document.createTextNode('');
  return Object.assign(document.createElement('a'), {
    href: fixed.saved,
    textContent: words.saved,
  });
}

function reloadButton(): Node {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = words.reload;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  return link;
}

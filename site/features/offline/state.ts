import wifiOff from '@tabler/icons/outline/wifi-off.svg?raw';
import { formatDay, dayOfInstant } from '../../../content/text/date.ts';
import { fixed } from '../../../content/addresses.ts';
import { markLinks } from './needs-network.ts';
import { offlineWords } from './words.ts';

const words = offlineWords('vi').state;

/** Says above the page whether there is a network, and when a saved copy was saved. */
export function sayState(): void {
  const { saved } = document.documentElement.dataset;
  const { onLine } = navigator;
  document.querySelector('[data-network]')?.remove();
  // A saved copy came because the network did not, whatever the phone says.
  void markLinks(!onLine || saved !== undefined, words.needsNetwork);
  if ((onLine && saved === undefined) || isOfflinePage()) return;

  const state = onLine ? (wentOffline ? words.back : words.weak) : words.offline;
  wentOffline ||= !onLine;
  const text =
    saved === undefined ? words.stillReadable : words.savedCopy(formatDay(dayOfInstant(saved)));
  show(state, text, onLine ? reloadButton() : savedLink());
}

let wentOffline = false;

/** The page that stands in for one that is not saved says all of it already. */
function isOfflinePage(): boolean {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href.endsWith(fixed.offline) ?? false;
}

function show(state: string, text: string, way: Node): void {
  const line = document.createElement('div');
  line.className = 'wrap';
  line.dataset.network = '';
  line.innerHTML = `<p class="offline" role="status">${wifiOff}<span><b></b> </span></p>`;
  line.querySelector('svg')?.setAttribute('class', 'icon');
  line.querySelector('svg')?.setAttribute('aria-hidden', 'true');
  line.querySelector('b')?.append(state);
  line.querySelector('span')?.append(text, ' ', way);
  document.querySelector('main')?.prepend(line);
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

import { pageLanguage, spoken } from '../../browser/language.ts';
import { offlineWords } from '../../words/offline.ts';

const { state: words, lang } = offlineWords(pageLanguage());

/** Marks each link and recording that is not saved as needing a network, or removes the mark. */
export async function markLinks(offline: boolean): Promise<void> {
  const saved = offline ? await savedAddresses() : new Set<string>();
  document.querySelectorAll('[data-needs-network]').forEach((mark) => mark.remove());
  if (!offline) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]'))
    if (needsNetwork(link, saved)) mark(link.querySelector(':scope > span') ?? link);
  for (const audio of document.querySelectorAll<HTMLAudioElement>('main audio[src]'))
    if (!saved.has(new URL(audio.src).pathname))
      mark(audio.parentElement?.querySelector('figcaption'));
}

function mark(place: Element | null | undefined): void {
  if (!place || place.querySelector('[data-needs-network]')) return;
  const text = spoken(document.createElement('small'), lang);
  text.dataset.needsNetwork = '';
  text.textContent = ` (${words.needsNetwork})`;
  place.append(text);
}

function needsNetwork({ protocol, origin, pathname }: HTMLAnchorElement, saved: Set<string>) {
  if (!/^https?:$/.test(protocol)) return false;
  return origin !== location.origin || !saved.has(pathname);
}

/** Everything that opens offline: this page and whatever is cached. */
async function savedAddresses(): Promise<Set<string>> {
  const addresses = new Set<string>([location.pathname]);
  const names = 'caches' in window ? await caches.keys().catch(() => []) : [];
  for (const name of names)
    if (name.startsWith('site-'))
      for (const { url } of await (await caches.open(name)).keys())
        addresses.add(new URL(url).pathname);
  return addresses;
}

import { pageLanguage, spoken } from '../../browser/language.ts';
import { offlineWords } from '../../words/offline.ts';

const { state: words, lang } = offlineWords(pageLanguage());

/** Says beside each link and recording that is not saved that it needs a network; or takes it back. */
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
  const text = spoken(document.createElement('small'), { lang });
  text.dataset.needsNetwork = '';
  text.textContent = ` (${words.needsNetwork})`;
  place.append(text);
}

function needsNetwork({ protocol, origin, pathname }: HTMLAnchorElement, saved: Set<string>) {
  if (!/^https?:$/.test(protocol)) return false;
  return origin !== location.origin || !saved.has(pathname);
}

/** All that can be opened without a network: this page, and what a browser that saves has saved. */
async function savedAddresses(): Promise<Set<string>> {
  const addresses = new Set<string>([location.pathname]);
  const names = 'caches' in window ? await caches.keys().catch(() => []) : [];
  for (const name of names)
    if (name.startsWith('site-'))
      for (const { url } of await (await caches.open(name)).keys())
        addresses.add(new URL(url).pathname);
  return addresses;
}

/** Says beside each link and recording that is not saved that it needs a network; or takes it back. */
export async function markLinks(offline: boolean, word: string): Promise<void> {
  document.querySelectorAll('[data-needs-network]').forEach((mark) => mark.remove());
  if (!offline || !('caches' in window)) return;
  const saved = await savedAddresses();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]'))
    if (needsNetwork(link, saved)) mark(link.querySelector(':scope > span') ?? link, word);
  for (const audio of document.querySelectorAll<HTMLAudioElement>('main audio[src]'))
    if (!saved.has(new URL(audio.src).pathname))
      mark(audio.parentElement?.querySelector('figcaption'), word);
}

function mark(place: Element | null | undefined, word: string): void {
  if (!place || place.querySelector('[data-needs-network]')) return;
  const text = document.createElement('small');
  text.dataset.needsNetwork = '';
  text.textContent = ` (${word})`;
  place.append(text);
}

function needsNetwork({ protocol, origin, pathname }: HTMLAnchorElement, saved: Set<string>) {
  if (!/^https?:$/.test(protocol)) return false;
  return origin !== location.origin || !saved.has(pathname);
}

async function savedAddresses(): Promise<Set<string>> {
  const addresses = new Set<string>([location.pathname]);
  for (const name of await caches.keys())
    if (name.startsWith('site-'))
      for (const { url } of await (await caches.open(name)).keys())
        addresses.add(new URL(url).pathname);
  return addresses;
}

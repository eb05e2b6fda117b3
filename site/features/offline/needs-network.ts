/** Says beside each link of the page that leads to nothing saved that it needs a network; or takes it back. */
export async function markLinks(offline: boolean, word: string): Promise<void> {
  document.querySelectorAll('[data-needs-network]').forEach((mark) => mark.remove());
  if (!offline || !('caches' in window)) return;
  const saved = await savedAddresses();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]'))
    if (needsNetwork(link, saved) && !link.querySelector('[data-needs-network]')) {
      const mark = document.createElement('small');
      mark.dataset.needsNetwork = '';
      mark.textContent = ` (${word})`;
      (link.querySelector(':scope > span') ?? link).append(mark);
    }
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

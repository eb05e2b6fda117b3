const stopped = [
  'auxclick',
  'contextmenu',
  'dragover',
  'dragstart',
  'drop',
  'gesturestart',
  'selectstart',
] as const;

/**
 * Blocks every way out of the kiosk that a page can block: menus, selection, dragging, zoom, links,
 * windows and browser shortcuts. The machine itself blocks the rest (`ops/kiosk`).
 */
export function guardGlass(page: Document): void {
  const stop = (event: Event) => event.preventDefault();
  const stopIf = (leadsOut: boolean, event: Event) => leadsOut && stop(event);
  stopped.forEach((type) => page.addEventListener(type, stop));
  page.addEventListener('wheel', (event) => stopIf(event.ctrlKey, event), { passive: false });
  page.addEventListener('keydown', (event) => stopIf(isShortcut(event), event), { capture: true });
  page.addEventListener('click', (event) => stopIf(isOnLink(event), event), { capture: true });
  window.open = () => null;
  window.navigation?.addEventListener('navigate', (event) =>
    stopIf(event.cancelable && !isKiosk(event.destination.url), event),
  );
}

/** F1 opens a window for help, Shift+Escape the task manager; letters and digits are for the set-up. */
function isShortcut({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (key === 'Escape') return shiftKey;
  return ctrlKey || altKey || metaKey || /^(?:F\d+|Browser\w+|Launch\w+)$/.test(key);
}

function isOnLink({ target }: Event): boolean {
  return target instanceof Element && target.closest('a[href]') !== null;
}

function isKiosk(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && pathname.startsWith('/kiosk/');
}

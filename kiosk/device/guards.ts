const stopped = ['contextmenu', 'selectstart', 'dragstart', 'gesturestart', 'drop'] as const;

/** Stops what leads a finger out of the kiosk: menus, selection, dragging, zoom by wheel or pinch. */
export function guardGlass(page: Document): void {
  stopped.forEach((type) => page.addEventListener(type, (event) => event.preventDefault()));
  page.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), {
    passive: false,
  });
  page.addEventListener('auxclick', (event) => event.preventDefault());
}

/** From here on the browser takes a touch for a long press, and gives no click for it. */
const holdMilliseconds = 450;
/** A click that is due comes well before this. */
const clickMilliseconds = 100;

/** Old fingers rest on the glass: a button that is held and let go is pressed all the same. */
export function pressWhatIsHeld(page: Document): void {
  let held: { button: HTMLElement; since: number } | undefined;
  const forget = () => (held = undefined);

  page.addEventListener('pointerdown', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    held = button && event.isPrimary ? { button, since: event.timeStamp } : undefined;
  });
  page.addEventListener('pointercancel', forget);
  page.addEventListener('click', forget, { capture: true });
  page.addEventListener('pointerup', (event) => {
    const now = held;
    if (!now || event.timeStamp - now.since < holdMilliseconds) return;
    setTimeout(() => {
      if (held === now && buttonAt(event) === now.button) now.button.click();
    }, clickMilliseconds);
  });
}

/** Where the finger is now: a touch stays with what it began on. */
function buttonAt({ clientX, clientY }: PointerEvent): HTMLElement | null | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest('button');
}

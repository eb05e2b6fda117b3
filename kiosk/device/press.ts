let touched = false;

/** Whether a finger is on the glass. */
export function isTouched(): boolean {
  return touched;
}

/**
 * A finger presses a button by lifting from it, at once and however long it has rested there: the
 * browser's own click comes late, after all that it does for a mouse, and not at all once it takes
 * the touch for a long press. What is pressed carries `data-pressed`, which shows from the touch on.
 */
export function pressByTouch(page: Document): void {
  let pressed: HTMLElement | undefined;
  const release = () => {
    pressed?.removeAttribute('data-pressed');
    pressed = undefined;
  };

  const touch = ({ target, isPrimary }: PointerEvent) => {
    touched = true;
    if (!isPrimary || !(target instanceof Element)) return;
    release();
    pressed = target.closest<HTMLElement>('button:enabled') ?? undefined;
    pressed?.setAttribute('data-pressed', '');
  };

  // Before what is touched acts.
  page.addEventListener('pointerdown', touch, { capture: true });
  page.addEventListener('pointerup', ({ pointerType }) => {
    touched = false;
    if (pointerType !== 'touch') release();
  });
  page.addEventListener('pointercancel', () => {
    touched = false;
    release();
  });
  page.addEventListener(
    'touchend',
    (event) => {
      const button = pressed;
      if (!button || !isOf(button, event.target)) return;
      if (event.cancelable) {
        event.preventDefault();
        if (isOf(button, under(event.changedTouches[0]))) button.click();
      }
      release();
    },
    { passive: false },
  );
}

function isOf(button: HTMLElement, part: EventTarget | null): boolean {
  return part instanceof Node && button.contains(part);
}

/** What a finger is over now: its events stay with what it began on. */
function under(finger: Touch | undefined): Element | null {
  return finger ? document.elementFromPoint(finger.clientX, finger.clientY) : null;
}

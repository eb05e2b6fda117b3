let leave: number | undefined;

/** Says a short word at the bottom of the screen, and to screen readers, for some seconds. */
export function toast(text: string): void {
  let box = document.querySelector<HTMLElement>('[data-toast]');
  if (!box) {
    box = document.createElement('p');
    box.className = 'toast';
    box.dataset.toast = '';
    box.setAttribute('role', 'status');
    document.body.append(box);
  }
  box.textContent = text;
  box.hidden = false;
  const shown = box;
  clearTimeout(leave);
  leave = window.setTimeout(() => {
    shown.hidden = true;
  }, 6000);
}

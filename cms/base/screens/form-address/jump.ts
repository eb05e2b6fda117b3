import type { ClientField } from 'payload';

/** Milliseconds that a tab or a row may take to be drawn. */
const patience = 4000;
/** Milliseconds in which what comes late into a form may still move its fields. */
const settling = 20_000;
/** By these somebody goes on without help. */
const ownWays = ['pointerdown', 'touchstart', 'wheel', 'keydown'];
const written =
  'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select, [contenteditable=true]';
const pressed = 'button:not(:disabled)';

/**
 * Brings a field of the form into view and puts the cursor into it: opens its tab, the fold and the rows
 * that hold it. Where the field itself can't be found, its row or list gets the focus.
 */
export async function jumpTo(path: string, fields: readonly ClientField[]): Promise<void> {
  openTab(path, fields);
  const parts = path.split('.');
  const fold = document.querySelector<HTMLElement>(`[data-holds~="${CSS.escape(parts[0] ?? '')}"]`);
  if (fold) unfold(fold);
  for (const at of parts.keys())
    if (/^\d+$/.test(parts[at] ?? '')) await openRow(parts.slice(0, at), Number(parts[at]));
  const field = (await appears(() => fieldAt(parts))) ?? nearest(parts);
  if (!field) return;
  unfold(field);
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  placeToWrite(field)?.focus({ preventScroll: true });
  staysPut(field, () => fieldAt(parts));
}

/** Finds where one writes in a field: not at the buttons of a text's toolbar, which come before it. */
function placeToWrite(field: HTMLElement): HTMLElement | null {
  if (field.matches(`${written}, ${pressed}`)) return field;
  return field.querySelector<HTMLElement>(written) ?? field.querySelector<HTMLElement>(pressed);
}

/**
 * Keeps a field where it is on the screen while panels come in above it: a tap would miss it.
 * @param again finds it where it was drawn anew
 */
function staysPut(first: HTMLElement, again: () => HTMLElement | null): void {
  let field = first;
  const { top } = field.getBoundingClientRect();
  const began = performance.now();
  let frame = 0;
  const end = () => {
    cancelAnimationFrame(frame);
    for (const way of ownWays) window.removeEventListener(way, end, { capture: true });
  };
  const keep = () => {
    if (!field.isConnected) field = again() ?? field;
    if (!field.isConnected || performance.now() - began > settling) return end();
    const moved = field.getBoundingClientRect().top - top;
    if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' });
    frame = requestAnimationFrame(keep);
  };
  for (const way of ownWays) window.addEventListener(way, end, { capture: true, passive: true });
  frame = requestAnimationFrame(keep);
}

/** Tabs of the form that have no name of their own draw the open one only. */
function openTab(path: string, fields: readonly ClientField[]): void {
  const [name = ''] = path.split('.', 1);
  const tabs = fields.find((field) => field.type === 'tabs');
  const at = tabs?.tabs.findIndex((tab) => holds(tab.fields, name)) ?? -1;
  if (at >= 0)
    document
      .querySelectorAll<HTMLElement>('.document-fields__fields .tabs-field__tab-button')
      [at]?.click();
}

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      ((field.type === 'row' || field.type === 'collapsible') && holds(field.fields, name)),
  );
}

/** Opens what something stands in, from the outside in. */
export function unfold(inside: Element): void {
  const folded = inside.closest('.collapsible--collapsed');
  if (!folded) return;
  if (folded.parentElement) unfold(folded.parentElement);
  folded.querySelector<HTMLElement>('.collapsible__toggle')?.click();
}

async function openRow(list: string[], row: number): Promise<void> {
  const header = await appears(() => document.getElementById(`${list.join('-')}-row-${row}`));
  const whole = header?.classList.contains('collapsible')
    ? header
    : (header?.querySelector<HTMLElement>('.collapsible') ?? header?.closest('.collapsible'));
  // Rows far below are drawn when they come near.
  header?.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (whole?.classList.contains('collapsible--collapsed')) unfold(whole);
}

function fieldAt(parts: string[]): HTMLElement | null {
  const id = `field-${parts.join('__')}`;
  const label = document.querySelector<HTMLElement>(`label[for="${id}"]`);
  const found = document.getElementById(id) ?? label?.closest<HTMLElement>('.field-type') ?? null;
  return found && found.offsetParent !== null ? found : null;
}

/** The innermost group, row or list around a field that is there. */
function nearest(parts: string[]): HTMLElement | null {
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found =
      fieldAt(parts.slice(0, length)) ??
      document.getElementById(`${parts.slice(0, length - 1).join('-')}-row-${parts[length - 1]}`);
    if (found) return found;
  }
  return null;
}

/** Waits until something is drawn; nothing when it never is. */
async function appears(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  const began = performance.now();
  for (;;) {
    const found = find();
    if (found || performance.now() - began > patience) return found;
    await new Promise(requestAnimationFrame);
  }
}

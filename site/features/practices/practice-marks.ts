import { isText, listOf } from '../../../content/kept-json.ts';
import { keep, recallJson } from '../storage/storage.ts';

/** Only on the device: which practices were walked, and how ("slug/pass"). */
const key = 'tap';

const walked = (): string[] => recallJson(key, listOf(isText)) ?? [];

/** The ways in which a practice was walked on this device. */
function passesOf(slug: string): string[] {
  const own = `${slug}/`;
  return walked().flatMap((each) => (each.startsWith(own) ? [each.slice(own.length)] : []));
}

export function keepPass(slug: string, pass: string): void {
  keep(key, JSON.stringify([...new Set([...walked(), `${slug}/${pass}`])]));
}

function forgetPasses(): void {
  keep(key, null);
}

/** Ticks what was walked on this device, and offers to forget it. */
export function showKept(): void {
  const page = document.querySelector<HTMLElement>('ap-practice');
  for (const pass of passesOf(page?.dataset.slug ?? ''))
    page?.querySelector(`[data-start="${pass}"]`)?.classList.add('is-had');
  const list = document.querySelector<HTMLElement>('ap-practices');
  const forget = list?.querySelector<HTMLElement>('[data-forget]');
  if (!list || !forget || walked().length === 0) return;
  forget.hidden = false;
  for (const link of list.querySelectorAll<HTMLAnchorElement>('.rows a'))
    if (passesOf(link.pathname.split('/')[2] ?? '').length > 0) link.classList.add('is-had');
  forget.addEventListener('click', () => {
    forgetPasses();
    forget.hidden = true;
    for (const each of list.querySelectorAll('.is-had')) each.classList.remove('is-had');
  });
}

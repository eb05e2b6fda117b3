import { isText, listOf } from '../../../content/kept-json.ts';
import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { practiceWords } from '../../words/practices.ts';
import { keep, recall, recallJson } from '../storage/storage.ts';

/** Only on the device: which practices were walked, and how ("slug/pass"). */
const key = 'tap';
/** What the lessons keep (`learned.ts`): one button forgets both, here as there. */
const ofLessons = 'hoc';

const walked = (): string[] => recallJson(key, listOf(isText)) ?? [];

/** The ways in which a practice was walked on this device. */
function passesOf(slug: string): string[] {
  const own = `${slug}/`;
  return walked().flatMap((each) => (each.startsWith(own) ? [each.slice(own.length)] : []));
}

export function keepPass(slug: string, pass: string): void {
  keep(key, JSON.stringify([...new Set([...walked(), `${slug}/${pass}`])]));
}

/** Ticks what was walked on this device, and offers to forget it. */
export function showKept(): void {
  const page = document.querySelector<HTMLElement>('ap-practice');
  for (const pass of passesOf(page?.dataset.slug ?? ''))
    page?.querySelector(`[data-start="${pass}"]`)?.classList.add('is-had');
  const list = document.querySelector<HTMLElement>('ap-practices');
  const forget = list?.querySelector<HTMLElement>('[data-forget]');
  if (!list || !forget || !(recall(key) ?? recall(ofLessons))) return;
  forget.hidden = false;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('.rows a')];
  for (const link of links)
    if (passesOf(link.pathname.split('/')[2] ?? '').length > 0) link.classList.add('is-had');
  forget.addEventListener('click', () => {
    for (const each of [key, ofLessons]) keep(each, null);
    forget.hidden = true;
    for (const link of links) link.classList.remove('is-had');
    toast(practiceWords(pageLanguage()).forgotten);
    // The button is gone: who has no pointer goes on from the first practice.
    links[0]?.focus();
  });
}

import { isText, listOf } from '../../../content/kept-json.ts';
import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { practiceWords } from '../../words/practices.ts';
import { keep, recall, recallJson } from '../storage/storage.ts';

/** Only on the device: which practices were walked, and how ("slug/pass"). */
const key = 'tap';
/** The key of the lessons' marks (`learned.ts`): one button forgets both, here as there. */
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

/** Shows what was walked on this device, now and whenever one comes back; one button forgets it. */
export function startMarks(): void {
  showKept();
  // Whoever comes back may have forgotten all elsewhere.
  addEventListener('pageshow', ({ persisted }) => persisted && showKept());
  forgetButton()?.addEventListener('click', () => {
    for (const each of [key, ofLessons]) keep(each, null);
    showKept();
    toast(practiceWords(pageLanguage()).forgotten);
    // The button is gone: who has no pointer goes on from the first practice.
    practiceLinks()[0]?.focus();
  });
}

/** Ticks what was walked on this device, and offers to forget it. */
export function showKept(): void {
  const page = document.querySelector<HTMLElement>('ap-practice');
  const passes = passesOf(page?.dataset.slug ?? '');
  for (const start of page?.querySelectorAll<HTMLElement>('[data-start]') ?? [])
    start.classList.toggle('is-had', passes.includes(start.dataset.start ?? ''));
  for (const link of practiceLinks())
    link.classList.toggle('is-had', passesOf(link.pathname.split('/')[2] ?? '').length > 0);
  const forget = forgetButton();
  if (forget) forget.hidden = !(recall(key) ?? recall(ofLessons));
}

const forgetButton = () => document.querySelector<HTMLElement>('ap-practices [data-forget]');

const practiceLinks = () => [
  ...document.querySelectorAll<HTMLAnchorElement>('ap-practices .rows a'),
];

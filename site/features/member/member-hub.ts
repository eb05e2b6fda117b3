import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { memberTeamWords } from '../../words/member-team.ts';
import { myPlace, type MyPlace } from '../places/my-place.ts';
import { keep, recall } from '../storage/storage.ts';
import { bookKey, sendingKey } from './member-key.ts';
import { button, drawAnew, inWords, made, part } from './member-parts.ts';

const words = memberTeamWords(pageLanguage());

/** The start: the own team as the directory knows it, and a way to forget what this phone counted. */
export function startHub(page: HTMLElement): void {
  const box = part(page, '[data-team]');
  const { href } = part<HTMLAnchorElement>(box, 'a');
  const offer = offerToForget(part(page, '[data-forget]'));
  drawAnew(() => {
    const place = myPlace();
    // What stands there is not asked for again, nor taken from under a finger.
    if (place?.hamlet && box.dataset.told !== place.hamlet.address)
      void tellTeam(box, place, place.hamlet, href);
    offer();
  });
}

async function tellTeam(
  box: HTMLElement,
  place: MyPlace,
  hamlet: { address: string; name: string },
  choose: string,
): Promise<void> {
  const link = made('a', inWords(place));
  link.href = hamlet.address;
  const name = made('h3', link);
  const other = made('a', words.change);
  other.href = choose;
  box.dataset.told = hamlet.address;
  box.replaceChildren(name, made('p', words.reading));
  const told = await import('./member-team.ts')
    .then(({ tellOf }) => tellOf(hamlet.address, inWords(place), Number(box.dataset.complete)))
    .catch(() => undefined);
  // Another was chosen meanwhile.
  if (box.dataset.told !== hamlet.address) return;
  if (!told) delete box.dataset.told;
  box.replaceChildren(name, ...(told ?? [made('p', words.unread)]), made('p', other));
}

/** @returns what draws it anew */
function offerToForget(box: HTMLElement): () => void {
  const ask = part<HTMLButtonElement>(box, 'button');
  const sure = made('p', words.forgetSure);
  const choice = made(
    'p',
    button(words.forgetYes, () => {
      keep(bookKey, null);
      keep(sendingKey, null);
      show(false);
      box.hidden = true;
      box.closest('section')?.querySelector('h2')?.focus();
      toast(words.forgotten);
    }),
    ' ',
    button(words.forgetNo, () => {
      show(false);
      ask.focus();
    }),
  );
  const show = (isAsked: boolean) => {
    sure.hidden = choice.hidden = !isAsked;
    ask.setAttribute('aria-expanded', String(isAsked));
  };
  box.append(sure, choice);
  show(false);
  ask.addEventListener('click', () => show(true));
  return () => (box.hidden = recall(bookKey) === null && recall(sendingKey) === null);
}

import { memberPack } from '../../../content/pack.ts';
import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { memberWords } from '../../words/member.ts';
import { askWorker } from '../offline/ask-worker.ts';
import type { Listed } from '../places/contact.ts';
import { myPlace, type MyPlace } from '../places/my-place.ts';
import { keep, recall } from '../storage/storage.ts';
import { bookKey } from './member-key.ts';
import { button, copyAndSay, inWords, made, part } from './member-parts.ts';

const { hub: words } = memberWords(pageLanguage());

/** The start: the own team as the directory knows it, and a way to forget what this phone counted. */
export function startHub(page: HTMLElement): void {
  const place = myPlace();
  if (place?.hamlet) void tellTeam(part(page, '[data-team]'), place, place.hamlet);
  offerToForget(part(page, '[data-forget]'));
}

async function tellTeam(
  box: HTMLElement,
  place: MyPlace,
  hamlet: { address: string; name: string },
): Promise<void> {
  const link = made('a', inWords(place));
  link.href = hamlet.address;
  const name = made('h3', link);
  const other = made('a', words.change);
  other.href = part<HTMLAnchorElement>(box, 'a').href;
  box.replaceChildren(name, made('p', words.reading));
  const listed = await import('../places/contact.ts')
    .then(({ listedAt }) => listedAt(hamlet.address))
    .catch(() => undefined);
  const told = listed
    ? [...facts(listed), ...lacking(listed, inWords(place), Number(box.dataset.complete))]
    : [made('p', words.unread)];
  box.replaceChildren(name, ...told, made('p', other));
}

function facts({ members, phones, meets, trained }: Listed): HTMLElement[] {
  const lines = [
    members > 0 && words.members(members),
    members > 0 && words.reachable(phones),
    meets && words.meets(meets),
    trained && words.trained(trained),
  ].flatMap((line) => (line ? made('li', line) : []));
  return lines.length > 0 ? [made('ul', ...lines)] : [];
}

/** What the directory lacks, with a message to the commune that says so. */
function lacking(
  { members, phones, meets, trained }: Listed,
  place: string,
  complete: number,
): HTMLElement[] {
  const { lacks } = words;
  const missing =
    members === 0
      ? [lacks.team]
      : [
          members < complete && lacks.members(members),
          phones === 0 && lacks.phone,
          !meets && lacks.meets,
          !trained && lacks.trained,
        ].filter((each) => each !== false);
  if (missing.length === 0) return [made('p', words.whole)];
  const message = words.message(place, missing);
  const text = made('p', message);
  text.className = 'text-out';
  return [
    made('h3', words.missing),
    made('ul', ...missing.map((each) => made('li', each))),
    made('h3', words.messageTitle),
    text,
    button(words.copy, () => void copyAndSay(message, words.copied)),
  ];
}

function offerToForget(box: HTMLElement): void {
  const ask = part<HTMLButtonElement>(box, 'button');
  box.hidden = recall(bookKey) === null;
  const sure = made('p', words.forgetSure);
  const choice = made(
    'p',
    button(words.forgetYes, () => {
      keep(bookKey, null);
      void askWorker({ type: 'drop-pack', name: memberPack });
      box.hidden = true;
      toast(words.forgotten);
    }),
    ' ',
    button(words.forgetNo, () => show(false)),
  );
  const show = (isAsked: boolean) => {
    sure.hidden = choice.hidden = !isAsked;
    ask.setAttribute('aria-expanded', String(isAsked));
  };
  box.append(sure, choice);
  show(false);
  ask.addEventListener('click', () => show(true));
}

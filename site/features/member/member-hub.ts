import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { memberTeamWords } from '../../words/member-team.ts';
import type { Listed } from '../places/contact.ts';
import { myPlace, type MyPlace } from '../places/my-place.ts';
import { keep, recall } from '../storage/storage.ts';
import { bookKey, sendingKey } from './member-key.ts';
import { button, copyAndSay, drawAnew, inWords, made, part } from './member-parts.ts';

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
  const listed = await import('../places/contact.ts')
    .then(({ listedAt }) => listedAt(hamlet.address))
    .catch(() => undefined);
  // Another was chosen meanwhile.
  if (box.dataset.told !== hamlet.address) return;
  if (!listed) delete box.dataset.told;
  const told = listed
    ? [
        ...facts(listed),
        ...coming(listed),
        ...lacking(listed, inWords(place), Number(box.dataset.complete)),
      ]
    : [made('p', words.unread)];
  box.replaceChildren(name, ...told, made('p', other));
}

function facts({
  members,
  phones,
  meets,
  trained,
  trainedPeople,
  lastTrained,
}: Listed): HTMLElement[] {
  const lines = [
    members > 0 && words.members(members),
    members > 0 && words.reachable(phones),
    meets && words.meets(meets),
    trained && words.trained(trained),
    trainedPeople > 0 && words.trainedPeople(trainedPeople, members, lastTrained),
  ].flatMap((line) => (line ? made('li', line) : []));
  return lines.length > 0 ? [made('ul', ...lines)] : [];
}

/** Meetings of the hamlet that are not over, each with the way to its page. */
function coming({ meetings }: Listed): HTMLElement[] {
  const lines = meetings
    .filter(({ dataset }) => Date.parse(dataset.ends ?? '') > Date.now())
    .map((line) => {
      const said = (of: string) => line.querySelector(of)?.textContent?.trim() ?? '';
      const link = made('a', `${said('time')}: ${said('b')}`);
      link.href = line.querySelector('a')?.getAttribute('href') ?? '';
      return made('li', link, `, ${said('em') || said('small')}`);
    });
  return [
    made('h3', words.meetings),
    lines.length > 0 ? made('ul', ...lines) : made('p', words.noMeetings),
  ];
}

/** Gaps of the directory, with a message to the commune that names them. */
function lacking(
  { members, phones, meets, trained, trainedPeople }: Listed,
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
          !(trained || trainedPeople) && lacks.trained,
          trainedPeople > 0 && trainedPeople < members && lacks.untrained(members - trainedPeople),
        ].filter((each) => typeof each === 'string');
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

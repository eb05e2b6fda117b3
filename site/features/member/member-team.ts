import { formatPhone } from '../../../content/text/phone.ts';
import { pageLanguage } from '../../browser/language.ts';
import { memberTeamWords } from '../../words/member-team.ts';
import type { Listed } from '../places/contact.ts';
import type { MyPlace } from '../places/my-place.ts';
import { button, copyAndSay, made } from './member-parts.ts';

const words = memberTeamWords(pageLanguage());

/** The first number of the team of a hamlet, for paper; none where nobody of it gave one. */
export async function numberOf({ hamlet }: MyPlace): Promise<string | undefined> {
  if (!hamlet) return undefined;
  const { teamNumberAt } = await import('../places/place-parts.ts');
  const number = await teamNumberAt(hamlet.address);
  return number && formatPhone(number);
}

/**
 * Tells of the team of a hamlet what its page knows; nothing where it can't be read.
 * @param place “ấp Rạch Tàu, xã Đất Mũi”
 * @param complete the members that a team has at least
 */
export async function tellOf(
  address: string,
  place: string,
  complete: number,
): Promise<HTMLElement[] | undefined> {
  const { listedAt } = await import('../places/place-parts.ts');
  const listed = await listedAt(address);
  return (
    listed && [
      ...facts(listed),
      ...coming(listed),
      ...held(listed),
      ...lacking(listed, place, complete),
    ]
  );
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

const isOver = ({ dataset }: HTMLElement) => Date.parse(dataset.ends ?? '') <= Date.now();

/** Meetings of the hamlet that are not over, each with the way to its page. */
function coming({ meetings }: Listed): HTMLElement[] {
  const lines = meetings
    .filter((line) => !isOver(line))
    .map((line) => lineOf(line, said(line, 'em') || said(line, 'small')));
  return [
    made('h3', words.meetings),
    lines.length > 0 ? made('ul', ...lines) : made('p', words.noMeetings),
  ];
}

/** The meetings that the schedule had lately; one that is over since the page was made, too. */
function held({ meetings, held: before }: Listed): HTMLElement[] {
  const since = meetings
    .filter((line) => isOver(line) && !said(line, 'em'))
    .map((line) => lineOf(line, said(line, 'small:last-child')));
  const lines = [...since.reverse(), ...before];
  return lines.length > 0 ? [made('h3', words.held), made('ul', ...lines)] : [];
}

const said = (line: HTMLElement, of: string) => line.querySelector(of)?.textContent?.trim() ?? '';

/** A meeting in short, made of its line on the hamlet's page. */
function lineOf(line: HTMLElement, more: string): HTMLElement {
  const link = made('a', `${said(line, 'time')}: ${said(line, 'b')}`);
  link.href = line.querySelector('a')?.getAttribute('href') ?? '';
  return made('li', link, `, ${more}`);
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

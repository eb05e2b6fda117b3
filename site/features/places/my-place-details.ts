import { communeAddress } from '../../../content/addresses.ts';
import { momentInWords, timeInWords } from '../../../content/moment-in-words.ts';
import { openState, type OpeningHours } from '../../../content/opening.ts';
import { lowerFirst } from '../../../content/text/lower-first.ts';
import { pageLanguage } from '../../browser/language.ts';
import type { HamletsFile, NearMeeting } from '../../page-data/communes.ts';
import { myPlaceWords } from '../../words/my-place.ts';
import { callButton, callList } from './call-list.ts';
import { teamAt, type Team } from './contact.ts';
import { readHamlets } from './hamlets-file.ts';
import type { MyPlace } from './my-place.ts';
import { nearest } from './nearest-meeting.ts';

const noTeam: Team = {};
const words = myPlaceWords(pageLanguage());

/** Names the place at once, then whom to call, when the team meets and whether the desk is open. */
export async function tell(card: HTMLElement, place: MyPlace): Promise<void> {
  const heading = headingOf(place);
  card.replaceChildren(heading);
  const [team, file] = await Promise.all([
    place.hamlet ? teamAt(place.hamlet.address) : noTeam,
    readHamlets(place.commune.slug),
  ]);
  const call = team.contact ? [callButton(team.contact)] : callList(file?.call.slice(0, 1) ?? []);
  const near = nearest(file?.meetings ?? [], place.hamlet?.address, Date.now());
  const lines = [
    !near && team.meets && words.meets(team.meets),
    file?.hours && deskLine(file.hours, new Date()),
    call.length === 0 && words.offline,
  ];
  card.replaceChildren(
    heading,
    ...call,
    ...(near ? [nearLine(near)] : []),
    ...lines.flatMap((line) => (line ? paragraph(line) : [])),
  );
}

function nearLine({ address, title, when, where }: NearMeeting): HTMLElement {
  const line = paragraph(words.near);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  line.append(link, `, ${when}, ${lowerFirst(where)}.`);
  return line;
}

/** Says whether the desk is open now; its hours in words where no clock can tell. */
function deskLine(hours: NonNullable<HamletsFile['hours']>, now: Date): string {
  return typeof hours === 'string' ? words.hours(hours) : stateLine(hours, now);
}

function stateLine(hours: OpeningHours, now: Date): string {
  const state = openState(hours, now);
  if (state?.open) return words.open(timeInWords(state.until));
  const next = state?.next && momentInWords(state.next, now);
  return state?.holiday ? words.holiday(state.holiday, next) : words.closed(next);
}

function headingOf({ hamlet, commune }: MyPlace): HTMLElement {
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hamlet?.address ?? communeAddress(commune);
  link.textContent = hamlet ? words.team(hamlet.name) : words.commune(commune.name);
  heading.append(link);
  return heading;
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

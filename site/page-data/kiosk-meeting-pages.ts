import { ways } from '../../content/addresses.ts';
import type { KioskPage } from '../../content/kiosk/data.ts';
import { formatDay } from '../../content/text/date.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { frameWords } from '../words/frame.ts';
import { meetingWords } from '../words/meetings.ts';
import type { MeetingRow } from './coming-meetings.ts';
import { bullets, fact, paragraphs, part } from './kiosk-parts.ts';
import type { HtmlPage } from './page.ts';

const words = meetingWords('vi');
const sample = frameWords('vi').sample;

/** All meetings that are to come. */
export function meetingsPage({ next, communes }: HtmlPage<'meetings'>['data']): KioskPage {
  return {
    title: words.all,
    lead: next.length > 0 ? words.lead : words.none,
    parts: [
      ...part(words.next, { rows: next.map(rowOf) }),
      ...part(words.byCommune, {
        rows: communes.map((row) => ({ ...row, address: row.address.replace(/#.*/, '') })),
      }),
    ],
  };
}

/** A meeting: when and where it is held, or why not. */
export function meetingPage(data: HtmlPage<'meeting'>['data']): KioskPage {
  const { title, times, where, commune, hamlet } = data;
  const lead = data.notices.flatMap((each) => [each.title, each.text ?? []].flat()).join('. ');
  const team = hamlet ?? commune;
  return {
    label: ways.meetings.label + (data.sample ? ` · ${sample}` : ''),
    title: joinWords(title),
    ...(lead && { lead }),
    facts: [
      ...fact(words.where, where),
      ...fact(words.directions, data.directions),
      ...fact(words.repeats, data.repeats),
      ...fact(words.forWhom, data.forWhom ?? words.everybody),
      ...fact(words.leader, data.leader),
      ...fact(words.bring, data.bring.join(', ')),
    ],
    parts: [
      ...part(words.times, {
        blocks: bullets(
          times.map((time) =>
            [timeOf(time), time.off && words.offBecause(time.off)].filter(Boolean).join('. '),
          ),
        ),
      }),
      ...part(words.read, { rows: data.read }),
      ...part(undefined, {
        blocks: paragraphs([words.ask]),
        rows: [{ address: team.address, title: words.team(lowerFirst(team.title)) }],
      }),
      ...part(words.others, { rows: data.others.map(rowOf) }),
    ],
  };
}

function rowOf(row: MeetingRow) {
  const { address, title, where, off } = row;
  const note = [off && words.offBecause(off), timeOf(row), where].filter(Boolean).join('. ');
  return { address, title, note };
}

const timeOf = ({ day, weekday, hours }: Pick<MeetingRow, 'day' | 'weekday' | 'hours'>) =>
  `${weekday}, ${formatDay(day)}, ${hours}`;

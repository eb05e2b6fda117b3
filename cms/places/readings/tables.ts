import type { Sheet } from '../../base/spreadsheet/write-xlsx.ts';
import { readingPlaces } from '../../../content/readings/sums.ts';
import { formatDay } from '../../../content/text/date.ts';
import type { ReadingsReport } from './report.ts';
import { placeNames, readingWords as words } from './words.ts';

/** The sheets of what was read: by page, week, topic and commune, and what was not found. */
export function sheetsOf(report: ReadingsReport): Sheet[] {
  const places = readingPlaces.map((place) => placeNames[place]);
  const named = (name: string, head: string, rows: { name: string; times: number }[]): Sheet => ({
    name,
    rows: [[head, words.times], ...rows.map(({ name: first, times }) => [first, times])],
    widths: [44, 14],
  });
  return [
    pageSheet(report),
    {
      name: words.byWeek,
      rows: [
        [words.week, ...places, words.total],
        ...report.weeks.map(({ from, places: at }) => [
          formatDay(from),
          ...readingPlaces.map((place) => at[place]),
          readingPlaces.reduce((sum, place) => sum + at[place], 0),
        ]),
      ],
      widths: [16, ...places.map(() => 16), 14],
    },
    named(words.topics, words.topic, report.topics),
    named(words.communes.replace(',', ''), words.commune, report.communes),
    named(
      words.missed,
      words.missedText,
      report.missed.map(({ text, times }) => ({ name: text, times })),
    ),
  ];
}

/** The sheet by page, which is also what stands alone as text. */
export function pageSheet({ pages, rest }: ReadingsReport): Sheet {
  const places = readingPlaces.map((place) => placeNames[place]);
  return {
    name: words.pages,
    rows: [
      [words.page, 'Địa chỉ', words.times, ...places, 'Giúp được', 'Chưa giúp được'],
      ...pages.map(({ title, page, times, places: at, feedback }) => [
        title,
        page,
        times,
        ...readingPlaces.map((place) => at[place]),
        feedback?.helped ?? 0,
        feedback?.notHelped ?? 0,
      ]),
      ...(rest > 0 ? [[words.rest, '', rest, '', '', '', '', '']] : []),
    ],
    widths: [50, 44, 12, ...places.map(() => 16), 14, 16],
  };
}

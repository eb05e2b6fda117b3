import { readingOf } from '../../content/readings/sums.ts';

/** Readings by day and page. */
export type DayPages = Map<string, Map<string, number>>;

const line = /^(\d{4}-\d{2}-\d{2}) (\/\S*) (\?q=)?$/;

/** Sums lines of the log of nginx up: `<day> <file of the page> [?q=]`. What is no such line is left out. */
export function readingsIn(text: string): DayPages {
  const days: DayPages = new Map();
  for (const each of text.split('\n')) {
    const [, day = '', file = '', asks] = line.exec(each) ?? [];
    const reading = readingOf(file.replace(/\/index\.html$/, '/'), asks !== undefined);
    if (reading === undefined || Number.isNaN(Date.parse(day))) continue;
    const pages = days.get(day) ?? new Map<string, number>();
    days.set(day, pages.set(reading, (pages.get(reading) ?? 0) + 1));
  }
  return days;
}

import type { Settings } from '../../../content/schema/settings.ts';
import { timesOf } from '../../../content/readings/told.ts';
import type { ReadingPlace } from '../../../content/readings/sums.ts';
import { dayAfter } from '../../../content/readings/weeks.ts';
import type { LastReadings } from './read.ts';

/** Makes of what is told of the last weeks what the open data has: sums of each page. */
export function openReadings({ weeks, pages }: LastReadings): NonNullable<Settings['readings']> {
  const byPage = [...Map.groupBy(pages.readings, ({ of }) => of)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return {
    from: weeks[0] ?? '',
    until: dayAfter(weeks.at(-1) ?? '', 6),
    pages: byPage.map(([page, readings]) => {
      const at = (place: ReadingPlace) => timesOf(readings.filter((one) => one.place === place));
      return { page, site: at('site'), offline: at('offline'), kiosk: at('kiosk') };
    }),
  };
}

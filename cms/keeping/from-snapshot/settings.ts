import type { Payload } from 'payload';
import type { Settings } from '../../../content/schema/settings.ts';
import { formatDay } from '../../../content/text/date.ts';
import { noonOf } from '../../publishing/export/values.ts';
import { mayBePoster } from '../../publishing/globals/poster-guides.ts';
import { context } from './works.ts';

/** Sets the settings that the public knows of. */
export async function fillSettings(payload: Payload, settings: Settings): Promise<void> {
  const data = {
    ...settings,
    siteUrl: undefined, // of the environment
    readings: undefined, // counted anew
    ownReport: settings.reportForm !== undefined,
    opensReadings: settings.readings !== undefined,
    postersOfMonths: await takenPosters(payload, settings),
    closedDays: settings.closedDays.map(({ name, from, to }) => ({
      name,
      from: noonOf(from),
      to: noonOf(to),
    })),
  };
  await payload.updateGlobal({ slug: 'settings', data: data as never, context, depth: 0 });
}

/** A guide that did not come back, lies in the trash or is of one commune by now is nobody's poster. */
async function takenPosters(payload: Payload, { postersOfMonths }: Settings): Promise<object[]> {
  const taken = [];
  for (const { month, guide } of postersOfMonths)
    if (await mayBePoster(payload, guide)) taken.push({ month: formatDay(month), guide });
  return taken;
}

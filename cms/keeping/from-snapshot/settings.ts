import type { Payload } from 'payload';
import type { Settings } from '../../../content/schema/settings.ts';
import { noonOf } from '../../publishing/export/values.ts';
import { context } from './works.ts';

/** Sets the settings that the public knows of. */
export async function fillSettings(payload: Payload, settings: Settings): Promise<void> {
  const data = {
    ...settings,
    siteUrl: undefined, // of the environment
    readings: undefined, // counted anew
    ownReport: settings.reportForm !== undefined,
    opensReadings: settings.readings !== undefined,
    closedDays: settings.closedDays.map(({ name, from, to }) => ({
      name,
      from: noonOf(from),
      to: noonOf(to),
    })),
  };
  await payload.updateGlobal({ slug: 'settings', data: data as never, context, depth: 0 });
}

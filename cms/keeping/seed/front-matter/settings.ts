import { settings } from '../../../../content/schema/settings.ts';
import { checks } from './shared.ts';

/** The whole of `settings.yaml`; the site's own address comes from the environment. */
export const settingsEntry = settings
  .omit({
    siteUrl: true,
    officialPortal: true,
    readings: true,
    reportForm: true,
    postersOfMonths: true,
  })
  .extend({ check: checks })
  .transform(({ check, ...said }) => ({ ...said, checks: check }));

import { settings } from '../../../content/schema/settings.ts';

/** The whole of `settings.yaml`; the site's own address comes from the environment. */
export const settingsEntry = settings.omit({ siteUrl: true, officialPortal: true });

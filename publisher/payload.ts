import { getPayload, type Payload } from 'payload';
import config from '../cms/payload.config.ts';

/** The CMS's data without its web server. End it with `payload.destroy()`. */
export async function openPayload(): Promise<Payload> {
  return getPayload({ config, cron: false, disableOnInit: true });
}

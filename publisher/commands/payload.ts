import { getPayload, type Payload } from 'payload';

/**
 * The CMS's data without its web server. End it with `payload.destroy()`.
 * @throws {Error} in Vietnamese when settings or database can't be used
 */
export async function openPayload(): Promise<Payload> {
  // Reads the environment as soon as it is loaded: not before somebody can tell what is wrong with it.
  const { default: config } = await import('../../cms/payload.config.ts');
  return getPayload({ config, cron: false, disableOnInit: true });
}

import { getPayload, type Payload } from 'payload';

/** Loads the CMS, and opens nothing of it. Late: the config validates the environment. */
export async function loadCms(): Promise<void> {
  await import('../../cms/payload.config.ts');
}

/**
 * Opens the CMS's data without its web server; end with `payload.destroy()`.
 * @throws {Error} in Vietnamese when settings or database can't be used
 */
export async function openPayload(): Promise<Payload> {
  // Imported late, because the config validates the environment on load: errors must reach the caller.
  const { default: config } = await import('../../cms/payload.config.ts');
  return getPayload({ config, cron: false, disableOnInit: true });
}

import type { Payload } from 'payload';
import { exportSnapshot } from '../../../cms/publishing/export/export.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';

/** What the public sees at a moment, as it is written down for the publisher. */
export async function shownBy(
  payload: Payload,
  asOf = new Date().toISOString(),
): Promise<Snapshot> {
  const { snapshot } = await exportSnapshot(payload, { siteUrl: 'https://apso.example.vn', asOf });
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
}

import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import type { Step } from './step.ts';

/** Removes earlier versions by their ids; the newest stays, whatever it says. */
export async function removeVersions(payload: Payload, { of, part }: Step): Promise<void> {
  const { ids } = JSON.parse(part) as { ids: string[] };
  const where = { and: [{ id: { in: ids } }, { latest: { not_equals: true } }] };
  const isGlobal = payload.config.globals.some(({ slug }) => slug === of);
  await payload.db.deleteVersions({
    ...(isGlobal ? { globalSlug: of as GlobalSlug } : { collection: of as CollectionSlug }),
    where,
  });
}

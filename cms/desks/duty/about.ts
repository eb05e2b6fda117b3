import type { Payload } from 'payload';
import type { CallAbout, CallPost } from '../../../content/kiosk/calls.ts';
import type { Guide } from '../../payload-types.ts';

/**
 * Says what a calling visitor does in the words of the guide that is live: a number that stands for
 * nothing there is left out.
 */
export async function aboutOf(
  payload: Payload,
  { guide: id, step, missing = [] }: CallPost,
): Promise<CallAbout> {
  const guide = id ? await readGuide(payload, id) : undefined;
  if (!guide) return { missing: [] };
  const steps = guide.steps ?? [];
  const at = step === undefined ? undefined : steps[step];
  const papers = guide.prepare ?? [];
  return {
    task: guide.title,
    ...(step !== undefined && at && { step: { at: step + 1, of: steps.length, title: at.title } }),
    missing: missing.flatMap((place) => papers[place]?.text ?? []),
  };
}

async function readGuide(payload: Payload, id: string): Promise<Guide | undefined> {
  const { docs } = await payload.find({
    collection: 'guides',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    // What a machine shows is live.
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0];
}

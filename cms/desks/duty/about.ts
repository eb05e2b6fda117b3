import type { Payload } from 'payload';
import { paperKey } from '../../../content/guide-place/paper-key.ts';
import type { CallAbout, CallPost } from '../../../content/kiosk/calls.ts';
import type { Guide } from '../../payload-types.ts';

/**
 * Says what a calling visitor does in the words of the guide that is live. A step that is not there is
 * left out; of papers that are not there, as with a glass of another release, their number is said.
 */
export async function aboutOf(
  payload: Payload,
  { guide: id, step, missing = [] }: CallPost,
): Promise<CallAbout> {
  const guide = id ? await readGuide(payload, id) : undefined;
  if (!guide) return { missing: [] };
  const steps = guide.steps ?? [];
  const at = step === undefined ? undefined : steps[step];
  return {
    task: guide.title,
    ...(step !== undefined && at && { step: { at: step + 1, of: steps.length, title: at.title } }),
    missing: namesOf(missing, guide.prepare ?? []),
  };
}

function namesOf(keys: number[], papers: NonNullable<Guide['prepare']>): string[] {
  const names = new Map(papers.map(({ text, note }) => [paperKey(text + (note ?? '')), text]));
  const known = keys.flatMap((key) => names.get(key) ?? []);
  const unknown = keys.length - known.length;
  if (unknown === 0) return known;
  return [...known, `${unknown === 1 ? 'một' : unknown} loại giấy máy này chưa biết`];
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

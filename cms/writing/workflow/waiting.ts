import type { PayloadRequest } from 'payload';
import { present } from '../../../content/present.ts';
import { compare } from '../differences/compare.ts';
import type { Difference } from '../differences/difference.ts';
import { once } from '../../base/access/read-once.ts';
import { type Batch, readBatch } from './batch.ts';
import type { Deed, Step } from './entry.ts';
import type { Stage } from './stage.ts';
import { readStanding, type Standing } from './standing.ts';

/** `GET /api/workflow/:collection/:id/changes`: what a document would change for readers, for who decides. */
export interface Waiting {
  stage: Stage;
  /** True if readers see it already, as it was before. */
  isLive: boolean;
  /** The step of who sent it, with what was said to whoever decides. */
  sent?: Step;
  approved?: Step;
  /** The imported list that it waits with. */
  batch?: Batch;
  /** The note that readers will get. */
  changeNote: string | null;
  /** From what is live to the newest version; of a document that is not live, all of it. */
  differences: Difference[];
}

/** Reads what waits of a document, with the fields that the user may read; null when there is none. */
export async function readWaiting(
  req: PayloadRequest,
  of: Standing['of'],
  id: string,
): Promise<Waiting | null> {
  const standing = await once(req, `standing of ${of}/${id}`, () =>
    readStanding(req.payload, of, id),
  );
  if (!standing) return null;
  const { stage, live, entry } = standing;
  const isWaiting = stage === 'sent' || stage === 'approved';
  const differs = isWaiting || (stage === 'draft' && live !== null);
  const steps = isWaiting ? (entry?.history ?? []) : [];
  const batch = stage === 'live' ? undefined : await readBatch(req, standing);
  return {
    stage,
    isLive: live !== null,
    changeNote: entry?.changeNote ?? null,
    differences: differs ? await differencesFor(req, standing) : [],
    ...present({ sent: lastOf(steps, 'send'), approved: lastOf(steps, 'approve'), batch }),
  };
}

/** An approval counts for what was sent last. */
function lastOf(steps: Step[], deed: Deed): Step | undefined {
  const sent = steps.findLastIndex((step) => step.deed === 'send');
  return steps.slice(Math.max(sent, 0)).findLast((step) => step.deed === deed);
}

async function differencesFor(
  req: PayloadRequest,
  { of, id, live }: Standing,
): Promise<Difference[]> {
  const { flattenedFields: fields } = req.payload.collections[of].config;
  const before = live ? await readAs(req, of, id, false) : undefined;
  const after = await readAs(req, of, id, true);
  return compare(req, { fields, before, after: after ?? {} });
}

/** A version as the user may read it. */
async function readAs(
  { payload, user }: PayloadRequest,
  collection: Standing['of'],
  id: string,
  draft: boolean,
): Promise<Record<string, unknown> | undefined> {
  const asked = { collection, id, draft, depth: 0, disableErrors: true } as const;
  const found = await payload.findByID({ ...asked, overrideAccess: false, user });
  return (found as unknown as Record<string, unknown> | null) ?? undefined;
}

import type { Payload } from 'payload';
import { writePart } from '../../storage/database/write-part.ts';
import type { Step as HistoryStep } from '../../writing/workflow/entry.ts';
import type { Step } from './step.ts';

/**
 * Takes out what was said at some moments on a document's way, or of an imported list; who did what when
 * stays.
 */
export async function clearRemarks(payload: Payload, { of, document, part }: Step): Promise<void> {
  if (of === 'imports') return writePart(payload, 'imports', document, { remark: null });
  const where = { id: { equals: document } };
  const found = await payload.db.findOne<{
    id: string;
    history?: HistoryStep[];
    revision?: number;
  }>({
    collection: 'workflows',
    where,
  });
  if (!found) return;
  const at = new Set(JSON.parse(part) as string[]);
  const history = (found.history ?? []).map(({ remark, ...step }) =>
    remark === undefined || at.has(step.at) ? step : { ...step, remark },
  );
  const data = { history, revision: (found.revision ?? 0) + 1 };
  await writePart(payload, 'workflows', document, data);
}

import type { CollectionBeforeDeleteHook, CollectionSlug, Payload } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { writeInAll, writePart } from '../../storage/database/write-part.ts';
import type { Step as HistoryStep } from '../../writing/workflow/entry.ts';

/** The text in place of the name of somebody who has no account any more. */
const goneAccount = 'Tài khoản đã xóa';

/** The places where the name of an account is written down beside its id. */
const signed = [
  { of: 'comments', name: 'authorName', by: 'author' },
  { of: 'imports', name: 'byName', by: 'by' },
  { of: 'unit-changes', name: 'byName', by: 'by' },
] as const satisfies { of: CollectionSlug; name: string; by: string }[];

/** Whose names stand in a document, with the ids of their accounts; empty where there is only a name. */
export function signaturesIn(of: string, values: Record<string, unknown>) {
  if (of === 'workflows')
    return historyIn(values).flatMap(({ by = '', name }) => (name ? [{ by, name }] : []));
  return signed
    .filter((one) => one.of === of)
    .map(({ by, name }) => ({ by: String(values[by] ?? ''), name: String(values[name] ?? '') }))
    .concat(
      of === 'comments' && values['resolvedBy']
        ? [{ by: '', name: String(values['resolvedBy']) }]
        : [],
    );
}

function historyIn({ history }: Record<string, unknown>): HistoryStep[] {
  return Array.isArray(history) ? (history as HistoryStep[]) : [];
}

/**
 * Takes the name of an account out of all that it signed, whose id stays. What is marked as settled has
 * the name only.
 */
async function forgetSignatures(
  payload: Payload,
  { id, name }: { id: string; name: string },
  req: Within = {},
): Promise<void> {
  for (const { of, name: field, by } of signed)
    await writeInAll(payload, of, { [by]: { equals: id } }, { [field]: goneAccount }, req);
  const settled = { resolvedBy: { equals: name } };
  const data = { resolvedBy: goneAccount };
  if (name) await writeInAll(payload, 'comments', settled, data, req);
  for (const entry of await workflowsOf(payload, req))
    if (historyIn(entry).some((step) => step.by === id))
      await writeHistory(payload, entry, (step) => step.by === id, req);
}

/**
 * Takes the name of an account out of what it signed: first, since without the row nobody knows the
 * name.
 */
export const forgetsName: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { id: { equals: id } };
  const row = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where,
    req,
  });
  if (row) await forgetSignatures(req.payload, { id: row.id, name: row.name ?? '' }, req);
};

/** Takes a name out of one row that somebody signed who has no account any more. */
export async function forgetSignature(
  payload: Payload,
  { of, document }: { of: string; document: string },
): Promise<void> {
  const where = { id: { equals: document } };
  const collection = of as CollectionSlug;
  const row = await payload.db.findOne<Row>({ collection, where });
  if (!row) return;
  const users = await payload.db.find<{ id: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
  });
  const known = new Set(users.docs.map((user) => user.id));
  if (of === 'workflows')
    return writeHistory(payload, row, ({ by }) => by !== undefined && !known.has(by));
  const fields = signed.filter((one) => one.of === of && !known.has(String(row[one.by] ?? '')));
  const data = Object.fromEntries(fields.map(({ name }) => [name, goneAccount]));
  if (of === 'comments' && row['resolvedBy']) data['resolvedBy'] = goneAccount;
  await writePart(payload, collection, document, data);
}

type Row = Record<string, unknown> & { id: string };

async function workflowsOf(payload: Payload, req: Within): Promise<Row[]> {
  const all = { collection: 'workflows', limit: 0, pagination: false, req } as const;
  return (await payload.db.find<Row>(all)).docs;
}

async function writeHistory(
  payload: Payload,
  entry: Row,
  isTheirs: (step: HistoryStep) => boolean,
  req: Within = {},
): Promise<void> {
  const history = historyIn(entry).map((step) =>
    isTheirs(step) ? { ...step, name: goneAccount } : step,
  );
  const revision = Number(entry['revision'] ?? 0) + 1;
  await writePart(payload, 'workflows', entry.id, { history, revision }, req);
}

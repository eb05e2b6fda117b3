import type { CollectionSlug, Payload } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import { personalFields, type WithdrawalLine } from '../../../content/schema/withdrawal.ts';
import { fold } from '../../../content/text/fold.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { writePart, writeVersionPart } from '../../storage/database/write-part.ts';
import { keepWithdrawals, readAllWithdrawals } from '../../storage/installation/lists.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { contentHash } from '../../writing/workflow/content-hash.ts';
import { type Entry, readEntry, writeEntry } from '../../writing/workflow/entry.ts';
import { isClaimed, notMeanwhile } from '../../writing/workflow/publish.ts';
import { type Row, readVersion } from '../../writing/workflow/standing.ts';
import { hasPeople, peopleIn, peopleListOf, type WithPeople } from './people-in-lists.ts';
import { clearImportRow } from './import.ts';
import type { Step } from './step.ts';

type Values = Record<string, unknown>;

/**
 * Takes a member out of a team, or somebody out of a roster, wherever it is written down. The list of
 * withdrawals has it first: from then on no page shows the person and no form brings them back, whatever
 * happens. What tells who is meant goes last, so that work that was broken off can be taken up.
 */
export async function erasePerson(payload: Payload, step: Step): Promise<void> {
  const { of, document, part } = step;
  if (!hasPeople(of)) return;
  await withdraw(payload, of, step);
  if (of === 'teams') await clearImports(payload, document, part);
  await inTransaction(payload, {}, async (within) => {
    await eraseInApproved(payload, of, step, within);
    await eraseInVersions(payload, of, step, within);
    await eraseInRow(payload, of, step, within);
  });
  await ring(payload);
}

async function withdraw(payload: Payload, of: WithPeople, { document, part }: Step): Promise<void> {
  if ((await readAllWithdrawals(payload)).isRemoved(part)) return;
  const at = new Date().toISOString();
  const withdrawals: Record<WithPeople, WithdrawalLine> = {
    teams: { at, event: 'removed', team: document, person: part, fields: [...personalFields] },
    desks: { at, event: 'roster', desk: document, row: part },
  };
  await keepWithdrawals(payload, [withdrawals[of]]);
}

const without = (of: WithPeople, values: Values, part: string): object[] =>
  peopleIn(of, values).filter((row) => Reflect.get(row, 'id') !== part);

const has = (of: WithPeople, values: Values, part: string): boolean =>
  peopleIn(of, values).some((row) => Reflect.get(row, 'id') === part);

const nameOf = (row: object): string => fold(String(Reflect.get(row, 'name') ?? '')).trim();

/** Rows of lists that were imported into the team, and that name the person. */
async function clearImports(payload: Payload, team: string, part: string): Promise<void> {
  const names = new Set<string>();
  const where = { parent: { equals: team } };
  const all = { collection: 'teams', limit: 0, pagination: false } as const;
  const { docs } = await payload.db.findVersions<Values>({ ...all, where });
  const row = await payload.db.findOne<Row>({
    collection: 'teams',
    where: { id: { equals: team } },
  });
  for (const values of [...docs.map(({ version }) => version), row ?? {}])
    for (const member of peopleIn('teams', values))
      if (Reflect.get(member, 'id') === part) names.add(nameOf(member));
  // A draft may say no name yet: that stands in every row.
  names.delete('');
  const rows = await payload.db.find<Values & { id: string }>({
    collection: 'import-rows',
    where: { document: { equals: team } },
    limit: 0,
    pagination: false,
  });
  for (const { id, data, before, live, why } of rows.docs) {
    const said = [data, before, live, why].map((one) => (typeof one === 'string' ? one : ''));
    const text = fold(said.join('\n'));
    if (said.some((one) => one.includes(part)) || [...names].some((name) => text.includes(name)))
      await clearImportRow(payload, { document: id });
  }
}

/**
 * Takes the person out of what was approved and waits for its time, too; nothing else of it
 * changes, so it stays approved.
 * @throws {Refused} while it is just being published
 */
async function eraseInApproved(
  payload: Payload,
  of: WithPeople,
  { document, part }: Step,
  req: Within,
): Promise<void> {
  const entry = await readEntry(payload, of, document, req);
  const newest = await readVersion(payload, of, document, { draft: true, req, trash: true });
  if (!entry) return;
  const change = {
    ...approvedWithout(of, entry, part),
    ...(newest && stageWithout(of, entry, newest, part)),
  };
  if (Object.keys(change).length === 0) return;
  if (isClaimed(entry, new Date())) notMeanwhile(null);
  notMeanwhile(await writeEntry(payload, entry, change, { req }));
}

function approvedWithout(of: WithPeople, entry: Entry, part: string): Partial<Entry> {
  const copy = JSON.parse(entry.approvedCopy ?? '{}') as Values;
  const kind = kindOf(of);
  if (!has(of, copy, part) || !kind) return {};
  const left = { ...copy, [peopleListOf(of)]: without(of, copy, part) };
  const hash = contentHash(kind, { ...left, id: entry.document });
  return {
    approvedCopy: JSON.stringify(left),
    approvedHash: hash,
    ...(entry.stageHash === entry.approvedHash && { stageHash: hash }),
  };
}

/** A stage was reached with what the newest version says. */
function stageWithout(of: WithPeople, entry: Entry, newest: Row, part: string): Partial<Entry> {
  const kind = kindOf(of);
  if (!kind || !has(of, newest, part) || entry.stageHash !== contentHash(kind, newest)) return {};
  const left = { ...newest, [peopleListOf(of)]: without(of, newest, part) };
  return { stageHash: contentHash(kind, left) };
}

async function eraseInVersions(
  payload: Payload,
  of: WithPeople,
  { document, part }: Step,
  req: Within,
): Promise<void> {
  const collection = of as CollectionSlug;
  const { docs } = await payload.db.findVersions<Values>({
    collection,
    where: { parent: { equals: document } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const { id, version } of docs) {
    if (!has(of, version, part)) continue;
    const left = { [peopleListOf(of)]: without(of, version, part) };
    await writeVersionPart(payload, collection, id, { version: left }, req);
  }
}

async function eraseInRow(
  payload: Payload,
  of: WithPeople,
  { document, part }: Step,
  req: Within,
): Promise<void> {
  const collection = of as CollectionSlug;
  const where = { id: { equals: document } };
  const row = await payload.db.findOne<Row>({ collection, where, req });
  if (!row || !has(of, row, part)) return;
  const left = { [peopleListOf(of)]: without(of, row, part) };
  await writePart(payload, collection, document, left, req);
}

import type { Payload, TypedUser } from 'payload';
import { z } from 'zod';
import { personalFields, withdrawal } from '../../../content/schema/withdrawal.ts';
import { may } from '../../base/access/abilities.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { hold } from '../../safeguards/held-deeds/hold.ts';
import {
  findHeldRows,
  type HeldItem,
  type HeldRow,
  writeHeldRow,
} from '../../safeguards/held-deeds/store.ts';
import type { HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { keepWithdrawals, readAllWithdrawals } from '../../storage/installation/lists.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import type { Step } from '../erasure/step.ts';
import { removalWork } from './run.ts';
import { removalLedger, writeRemoval } from './store.ts';
import { texts } from './waiting-texts.ts';

/** The mark of a held row: where it belongs, and which part of a member was hidden until somebody decides. */
const mark = z.object({
  removal: z.string(),
  hidden: withdrawal.pick({ at: true, person: true, fields: true }).optional(),
});

/** Rows that are given back at once. */
const batch = 50;

/**
 * Removals of more than one person has, or of more people than one account removes in a day. Numbers and
 * pictures are hidden at once, by the list of withdrawals; nothing is erased until a second person says so.
 */
export const waitingRemoval: HeldWays<object> = {
  kind: 'personRemoval',
  joins: true,
  runsByItself: false,
  asksFirst: true,
  title: ({ total }) => texts.title(total),
  note: texts.note,
  labels: { confirm: texts.confirm, takeBack: texts.takeBack },
  mayDecide: (user) => may(user, 'removePeople'),
  confirm: async ({ payload, deed, beat }) => {
    const rows = await findHeldRows(payload, deed.id, { states: ['held'] });
    const ids = removalsOf(rows);
    for (const id of ids) await leaveWaiting(payload, id, 'removing');
    for (const row of rows) {
      await writeHeldRow(payload, row, { state: 'confirmed' });
      await beat();
    }
    removalWork.goOn(payload, ids);
  },
  takeBack: async ({ payload, deed, beat, now }) => {
    const rows = await findHeldRows(payload, deed.id, { states: ['held'] });
    for (let at = 0; at < rows.length; at += batch) {
      await showAgain(payload, rows.slice(at, at + batch), now);
      await beat();
    }
    const all = await findHeldRows(payload, deed.id, { states: ['held', 'takenBack'] });
    for (const id of removalsOf(all)) {
      await leaveWaiting(payload, id, 'takenBack');
      await removalLedger.forgetRows(payload, id, ['planned']);
    }
    await ring(payload);
  },
};

/** Holds a removal that was prepared, and hides what the public sees of its members. */
export async function holdRemoval(
  payload: Payload,
  user: TypedUser,
  removal: string,
  steps: (Step & { title: string })[],
  now = new Date(),
): Promise<void> {
  const list = await readAllWithdrawals(payload);
  const at = now.toISOString();
  const hiddenOf = ({ kind, part: person }: Step) => {
    // What somebody has withdrawn stays so whatever is decided.
    const fields = personalFields.filter((field) => !list.withdrawnAt(person, field));
    return kind === 'member' && fields.length > 0 ? { at, person, fields } : undefined;
  };
  const items = steps.map((step, place): HeldItem => {
    const { of, document, title } = step;
    const said = { removal, hidden: hiddenOf(step) };
    return { of, document, title, key: `${removal}/${place}`, mark: JSON.stringify(said) };
  });
  // Held first: what is hidden can be taken back then.
  await inTransaction(payload, {}, async (within) => {
    await writeRemoval(payload, removal, { state: 'held', leaseUntil: longAgo }, [], within);
    await hold(payload, waitingRemoval, { user, order: {}, items }, within, now);
  });
  const lines = steps.flatMap((step) => {
    const hidden = hiddenOf(step);
    return hidden ? [{ ...hidden, event: 'withdrawn' as const, team: step.document }] : [];
  });
  // By nobody in particular: a second person is asked about them already.
  if (lines.length > 0) await keepWithdrawals(payload, lines);
  await ring(payload);
}

const readMark = ({ mark: text }: HeldRow) => mark.parse(JSON.parse(text ?? ''));

const removalsOf = (rows: HeldRow[]): string[] => [
  ...new Set(rows.map((row) => readMark(row).removal)),
];

async function leaveWaiting(payload: Payload, id: string, state: 'removing' | 'takenBack') {
  await writeRemoval(payload, id, { state, leaseUntil: longAgo }, [{ state: { equals: 'held' } }]);
}

/** On the list first: done twice, the second time says nothing new. */
async function showAgain(payload: Payload, rows: HeldRow[], now: Date): Promise<void> {
  const lines = rows.flatMap((row) => {
    const { hidden } = readMark(row);
    if (!hidden) return [];
    const { at: of, person, fields } = hidden;
    const event = 'returned' as const;
    return [{ at: now.toISOString(), event, of, team: row.document, person, fields }];
  });
  if (lines.length > 0) await keepWithdrawals(payload, lines);
  for (const row of rows) await writeHeldRow(payload, row, { state: 'takenBack' });
}

import type { Payload } from 'payload';
import type { Withdrawal } from '../../../content/schema/withdrawal.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { findHeldRows, type HeldRow, writeHeldRow } from '../../safeguards/held-deeds/store.ts';
import type { Deciding, HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { keepWithdrawals, readAllWithdrawals } from '../../storage/installation/lists.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { bringDraftBack } from './drafts.ts';
import { readMark } from './mark.ts';
import { texts } from './texts.ts';

/** Consents of many people that one account has withdrawn. */
export interface MassWithdrawalOrder {
  /** The time it began, ISO 8601. */
  first: string;
}

/** Rows that are given back at once. */
const batch = 50;

/**
 * Numbers are hidden at once, by the list of withdrawals as ever, and stay so however long nobody decides.
 * What a second person says is whether that was meant.
 */
export const massWithdrawal: HeldWays<MassWithdrawalOrder> = {
  kind: 'massWithdrawal',
  joins: true,
  runsByItself: false,
  title: ({ total }) => texts.title(total),
  note: texts.note,
  labels: { confirm: texts.confirm, takeBack: texts.takeBack },
  mayDecide: mayPublish,
  confirm: async (deciding) => {
    const { payload, deed, beat } = deciding;
    const rows = await heldIn(payload, deed.id);
    // In the list, too: an older backup knows nothing of it.
    await keepWithdrawals(payload, linesAbout(rows, 'confirmed', deciding));
    for (const row of rows) {
      await writeHeldRow(payload, row, { state: 'confirmed' });
      await beat();
    }
  },
  takeBack: async (deciding) => {
    const { payload, deed, beat, now } = deciding;
    const { causers } = deed;
    const rows = await heldIn(payload, deed.id);
    for (let at = 0; at < rows.length; at += batch) {
      await giveBack(deciding, rows.slice(at, at + batch));
      await beat();
    }
    const all = await findHeldRows(payload, deed.id, { states: ['held', 'takenBack'] });
    for (const [team, ofTeam] of Map.groupBy(all, ({ document }) => document)) {
      const withdrawn = ofTeam.map(({ mark }) => readMark(mark));
      await bringDraftBack(payload, { team, withdrawn, causers }, now);
      await beat();
    }
    await ring(payload);
  },
};

const heldIn = (payload: Payload, deed: string) =>
  findHeldRows(payload, deed, { states: ['held'] });

/**
 * On the list first: done twice, the second time says nothing new. What somebody confirmed after the
 * backup that brought the question back stays final.
 */
async function giveBack(deciding: Deciding<MassWithdrawalOrder>, rows: HeldRow[]) {
  const { payload } = deciding;
  const list = await readAllWithdrawals(payload);
  const isFinal = ({ mark }: HeldRow) => {
    const { at, person } = readMark(mark);
    return list.isConfirmed(person, at);
  };
  const [final, open] = [rows.filter(isFinal), rows.filter((row) => !isFinal(row))];
  await keepWithdrawals(payload, linesAbout(open, 'returned', deciding));
  for (const row of open) await writeHeldRow(payload, row, { state: 'takenBack' });
  for (const row of final) await writeHeldRow(payload, row, { state: 'confirmed' });
}

const linesAbout = (
  rows: HeldRow[],
  event: 'returned' | 'confirmed',
  { now }: Pick<Deciding, 'now'>,
): Withdrawal[] =>
  rows.map(({ document: team, mark }) => {
    const { at: of, person, fields } = readMark(mark);
    return { at: now.toISOString(), event, of, team, person, fields };
  });

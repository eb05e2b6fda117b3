import type { Payload } from 'payload';
import { mayPublish } from '../../base/access/abilities.ts';
import { findHeldRows, type HeldRow, writeHeldRow } from '../../safeguards/held-deeds/store.ts';
import type { Deciding, HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { keepWithdrawals } from '../../storage/installation/lists.ts';
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
  confirm: async ({ payload, deed, beat }) => {
    for (const row of await heldIn(payload, deed.id)) {
      await writeHeldRow(payload, row, { state: 'confirmed' });
      await beat();
    }
  },
  takeBack: async (deciding) => {
    const { payload, deed, beat } = deciding;
    const rows = await heldIn(payload, deed.id);
    for (let at = 0; at < rows.length; at += batch) {
      await giveBack(deciding, rows.slice(at, at + batch));
      await beat();
    }
    const all = await findHeldRows(payload, deed.id, { states: ['held', 'takenBack'] });
    for (const [team, ofTeam] of Map.groupBy(all, ({ document }) => document)) {
      const withdrawn = ofTeam.map(({ mark }) => readMark(mark));
      await bringDraftBack(payload, { team, withdrawn, causers: deed.causers });
      await beat();
    }
    await ring(payload);
  },
};

const heldIn = (payload: Payload, deed: string) =>
  findHeldRows(payload, deed, { states: ['held'] });

/** On the list first: done twice, the second time says nothing new. */
async function giveBack({ payload, now }: Deciding<MassWithdrawalOrder>, rows: HeldRow[]) {
  const lines = rows.map(({ document: team, mark }) => {
    const { at: of, person, fields } = readMark(mark);
    return { at: now.toISOString(), event: 'returned' as const, of, team, person, fields };
  });
  await keepWithdrawals(payload, lines);
  for (const row of rows) await writeHeldRow(payload, row, { state: 'takenBack' });
}

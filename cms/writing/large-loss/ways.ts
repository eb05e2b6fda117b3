import { mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import type { HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { allowLoss, readPublication, ring } from '../../publishing/publication/publication.ts';
import { texts } from './texts.ts';

/** A loss whose causer wants it to go live. */
export interface LargeLossOrder {
  /** Names the question on the dashboard. */
  key: string;
  /** `guides:<id>` of each record. */
  records: string[];
}

/** A large loss goes live when somebody else says so; where nobody else could, after the wait. */
export const largeLoss: HeldWays<LargeLossOrder> = {
  kind: 'largeLoss',
  joins: false,
  runsByItself: true,
  needsSecond: true,
  title: ({ total }) => texts.title(total),
  note: texts.note,
  labels: { confirm: texts.confirm, takeBack: texts.takeBack },
  mayDecide: mayPublish,
  confirm: async ({ payload, deed }) => {
    const { heldRecords } = await readPublication(payload);
    const { records } = deed.order;
    // Records that came back meanwhile are not to vanish unasked later on.
    const held = new Set(heldRecords);
    const still = records.filter((record) => held.has(record));
    if (still.length === 0) throw new Refused(texts.changed, 409);
    await allowLoss(payload, still);
    await ring(payload);
  },
  takeBack: async () => {},
};

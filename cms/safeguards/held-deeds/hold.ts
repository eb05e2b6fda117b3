import type { Payload } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import { record } from '../../storage/audit/record.ts';
import { afterCommit, type Within } from '../../storage/database/after-commit.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { tellOthers } from './letters.ts';
import {
  addToHeld,
  createHeld,
  findHeld,
  type HeldDeed,
  type HeldItem,
  readHeld,
} from './store.ts';
import { isThereASecond } from './second-person.ts';
import { waitEnds } from './wait.ts';
import type { HeldWays } from './ways.ts';

/** A deed that is to wait, and for what. */
export interface Holding<Order> {
  /** The user who asks for it. */
  user: Visitor;
  /** Ids of other accounts that caused it. */
  causers?: string[];
  /** The data that `confirm` and `takeBack` need; of something that joins, that of the first. */
  order: Order;
  /** The things it is about. */
  items: HeldItem[];
  /** The number of things it is about, where not all are named. */
  total?: number;
}

/**
 * Holds something that is too large for one person until somebody else confirms it, or takes it back.
 *
 * A kind of deed is a {@link HeldWays}: an object beside the code that does it, named in `held` of
 * its wing. What must hold at once (hide, stop showing) is done by the caller, in the same
 * transaction; `confirm` makes it final, `takeBack` undoes it. Both are called once, under a lease, and
 * again after a crash: go through `findHeldRows(payload, deed.id, { states: ['held'] })` and write each
 * row's state with `writeHeldRow` as it is done.
 *
 * With `runsByItself` it is a plan: done after the hours of the settings, unless stopped, or its causers
 * have shut out somebody who could have stopped it (`shut-out.ts`); with `needsSecond` it is one only where
 * nobody else could confirm it. With `joins`
 * many small requests of one account become one thing to decide, which is to be looked at again when it
 * has grown meanwhile.
 *
 * All else is there: `POST /api/held-deed/:id/confirm` and `…/take-back` (`endpoints.ts`), who is a second
 * person (`second-person.ts`), the box on the dashboard of all who decide, letters, the alert and the audit.
 * @param req the transaction of the change: both are written, or neither
 */
export async function hold<Order>(
  payload: Payload,
  ways: HeldWays<Order>,
  { user, causers = [], order, items, total = items.length }: Holding<Order>,
  req: Within = {},
  now = new Date(),
): Promise<HeldDeed<Order>> {
  const by = String(user?.id);
  const open = ways.joins && (await openOf(payload, ways.kind, by));
  if (open && (await addToHeld(payload, open, items, req)))
    return { ...((await readHeld(payload, open.id)) ?? open), order };
  const everyone = [...new Set([by, ...causers])];
  const waitsForSomebody =
    !ways.runsByItself ||
    (ways.needsSecond && (await isThereASecond(payload, ways, everyone, now)));
  const deed: HeldDeed<Order> = {
    id: crypto.randomUUID(),
    kind: ways.kind,
    by,
    causers: everyone,
    order,
    state: 'holding',
    runsAt: waitsForSomebody ? null : await waitEnds(payload, everyone, now),
    decidedBy: null,
    decidedAt: null,
    fault: null,
    holder: null,
    leaseUntil: longAgo,
    total,
    done: 0,
    startedAt: now.toISOString(),
  };
  await createHeld(payload, deed, items, req);
  const detail = String(total);
  await record(payload, { deed: 'hold', by: user, of: ways.kind, document: deed.id, detail }, req);
  await afterCommit(payload.db, req, () => tellOthers(payload, ways, deed));
  return deed;
}

async function openOf(payload: Payload, kind: string, by: string): Promise<HeldDeed | undefined> {
  const where = {
    and: [{ kind: { equals: kind } }, { by: { equals: by } }, { state: { equals: 'holding' } }],
  };
  return (await findHeld(payload, where, 1))[0];
}

import type { Payload } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import { whyNotSecond } from './second-person.ts';
import { findHeld, findHeldRows, type HeldDeed, type HeldState } from './store.ts';
import { texts } from './texts.ts';
import { hasHappened, mayStop, noteOf, waysOf } from './ways.ts';

/** Something that waits, or was decided lately, as its page shows it. Instants are ISO 8601. */
export interface ListedHeld {
  id: string;
  title: string;
  note: string;
  /** True if it was done before anybody was asked. */
  hasHappened: boolean;
  labels: { confirm: string; takeBack: string };
  state: HeldState;
  total: number;
  byName: string;
  startedAt: string;
  runsAt?: string;
  decidedByName?: string;
  decidedAt?: string;
  fault?: string;
  /** The reason why the user who asks does not confirm it. */
  whyNot?: string;
  mayTakeBack: boolean;
  /** The first of what it is about. */
  items: { of: string; document: string; title: string }[];
}

/** Hours for which what was decided is still told. */
const toldFor = 24;
const mostDecided = 20;
const mostItems = 200;

/**
 * Lists what waits, and what was decided since yesterday, for those who decide about it and who
 * asked for it.
 */
export async function listHeld(
  payload: Payload,
  user: Visitor,
  now = new Date(),
): Promise<ListedHeld[]> {
  const since = new Date(now.getTime() - toldFor * 3_600_000).toISOString();
  const lately = {
    and: [{ decidedAt: { greater_than: since } }, { state: { not_equals: 'holding' } }],
  };
  const found = [...(await waiting(payload)), ...(await findHeld(payload, lately, mostDecided))];
  const seen = found.filter(
    (deed) => mayStop(waysOf(payload, deed), user) || deed.causers.includes(String(user?.id)),
  );
  if (seen.length === 0) return [];
  const { docs } = await payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    pagination: false,
    limit: 0,
    select: { name: true },
  });
  const names = new Map(docs.map(({ id, name }) => [String(id), name ?? texts.nobody]));
  const nameOf = (id: string) => names.get(id) ?? texts.nobody;
  return Promise.all(seen.map((deed) => listed(payload, deed, user, nameOf, now)));
}

/** All that waits, however much it is: what is done soonest first, then what waits for somebody. */
async function waiting(payload: Payload): Promise<HeldDeed[]> {
  const found = await findHeld(payload, { state: { equals: 'holding' } });
  const [timed, untimed] = [
    found.filter(({ runsAt }) => runsAt),
    found.filter((one) => !one.runsAt),
  ];
  return [
    ...timed.toSorted(
      (one, other) => Date.parse(one.runsAt ?? '') - Date.parse(other.runsAt ?? ''),
    ),
    ...untimed,
  ];
}

async function listed(
  payload: Payload,
  deed: HeldDeed,
  user: Visitor,
  nameOf: (id: string) => string,
  now: Date,
): Promise<ListedHeld> {
  const { id, state, total, by, startedAt, runsAt, decidedBy, decidedAt, fault, causers } = deed;
  const ways = waysOf(payload, deed);
  const isWaiting = state === 'holding';
  const stops = mayStop(ways, user);
  const whyNot =
    isWaiting &&
    (stops && !ways.mayDecide(user)
      ? texts.stopOnly
      : await whyNotSecond(payload, ways, deed, user, now));
  const rows = await findHeldRows(payload, id, {
    states: ['held', 'confirmed', 'takenBack'],
    limit: mostItems,
  });
  return {
    id,
    title: ways.title(deed),
    note: noteOf(ways, deed),
    hasHappened: hasHappened(ways),
    labels: ways.labels,
    state,
    total,
    byName: nameOf(by),
    startedAt,
    ...(runsAt && { runsAt }),
    ...(decidedBy && { decidedByName: nameOf(decidedBy) }),
    ...(decidedAt && { decidedAt }),
    ...(fault && { fault }),
    ...(whyNot && { whyNot }),
    mayTakeBack: isWaiting && (stops || causers.includes(String(user?.id))),
    // Names of people are in no ledger.
    items: rows.map(({ of, document, title }) => ({
      of,
      document,
      title: of === 'users' ? nameOf(document) : title,
    })),
  };
}

/** Tells a monitor what waits now: no name of anybody. */
export async function heldNow(
  payload: Payload,
): Promise<{ id: string; title: string; total: number; hasHappened: boolean; runsAt?: string }[]> {
  return (await waiting(payload)).map((deed) => {
    const { id, runsAt, total } = deed;
    const ways = waysOf(payload, deed);
    const said = { id, title: ways.title(deed), total, hasHappened: hasHappened(ways) };
    return { ...said, ...(runsAt && { runsAt }) };
  });
}

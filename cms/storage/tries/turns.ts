import type { Payload } from 'payload';
import type { Within } from '../database/after-commit.ts';
import { embeddedClient } from '../database/sqlite.ts';
import { writeIf } from '../database/write-part.ts';

/** Something that an account did. */
export interface Turn {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Whom or what it was about, where that counts. */
  about?: string;
}

/** Whose turns, of what kind. */
export interface Whose {
  account: string;
  what: string;
}

/** One row for an account and a kind of deed; `revision` tells whether another request wrote meanwhile. */
interface Kept {
  id: string;
  user: string;
  turns: Turn[];
  revision: number;
}

const collection = 'account-paces';

/** Most turns that are kept: more than any pace counts. */
const mostKept = 250;
/** Retries of a conditional write: each that fails means that another one got through. */
const mostRaces = 100;

const idOf = ({ account, what }: Whose) => `${what}/${account}`;
const byId = (id: string) => ({ id: { equals: id } });

/**
 * SQLite has one writer: a write beside the transaction of a request would wait for it for ever, and one
 * within is undone with it. MongoDB lets no two transactions write one document.
 */
const within = ({ db }: Payload, req: Within): Within =>
  embeddedClient(db) && req.transactionID !== undefined ? { transactionID: req.transactionID } : {};

/** Reads what an account has done of late, as all processes know it. */
export async function readTurns(payload: Payload, whose: Whose, req: Within = {}): Promise<Turn[]> {
  return (await read(payload, idOf(whose), within(payload, req)))?.turns ?? [];
}

/**
 * Counts one turn more, if it is allowed by those before; of several at the same moment, in whichever
 * process, never more than that.
 * @param longest for how long a turn counts, in milliseconds
 * @returns the turn, to be given back if nothing comes of it; null where it is not allowed
 */
export async function takeTurn(
  payload: Payload,
  whose: Whose,
  {
    allows,
    longest,
    about,
    now = Date.now(),
  }: { allows: (turns: Turn[]) => boolean; longest: number; about?: string; now?: number },
  req: Within = {},
): Promise<Turn | null> {
  const id = idOf(whose);
  const inside = within(payload, req);
  for (let race = 0; race < mostRaces; race += 1) {
    const kept = await read(payload, id, inside);
    const turns = (kept?.turns ?? []).filter(({ at }) => now - at < longest);
    if (!allows(turns)) return null;
    const turn = { id: crypto.randomUUID(), at: now, ...(about !== undefined && { about }) };
    const next = [...turns, turn].slice(-mostKept);
    const own = { id, user: whose.account, turns: next, revision: 1 };
    if (kept ? await replace(payload, kept, next, inside) : await create(payload, own, inside))
      return turn;
  }
  return null;
}

/** Takes a turn back that came to nothing; nothing where it is not counted any more. */
export async function giveTurnBack(
  payload: Payload,
  whose: Whose,
  turn: Turn,
  req: Within = {},
): Promise<void> {
  const inside = within(payload, req);
  for (let race = 0; race < mostRaces; race += 1) {
    const kept = await read(payload, idOf(whose), inside);
    const left = kept?.turns.filter(({ id }) => id !== turn.id);
    if (!kept || !left || left.length === kept.turns.length) return;
    if (await replace(payload, kept, left, inside)) return;
  }
}

/**
 * Counts the turns of one account, of all kinds, for another one instead: whoever deletes an account would
 * else begin anew.
 * @param longest for how long a turn counts at most, in milliseconds
 */
export async function moveTurns(
  payload: Payload,
  { from, to }: { from: string; to: string },
  longest: number,
  req: Within,
): Promise<void> {
  const { docs } = await payload.db.find<Kept>({
    collection,
    where: { user: { equals: from } },
    pagination: false,
    limit: 0,
    req,
  });
  const since = Date.now() - longest;
  for (const { id, turns } of docs) {
    const counting = turns.filter(({ at }) => at > since);
    const whose = { account: to, what: id.slice(0, id.lastIndexOf('/')) };
    if (counting.length > 0) await addTurns(payload, whose, counting, req);
  }
  await forgetTurns(payload, from, req);
}

async function addTurns(payload: Payload, whose: Whose, more: Turn[], req: Within): Promise<void> {
  const id = idOf(whose);
  const inside = within(payload, req);
  for (let race = 0; race < mostRaces; race += 1) {
    const kept = await read(payload, id, inside);
    const all = [...(kept?.turns ?? []), ...more].toSorted((one, other) => one.at - other.at);
    const turns = all.slice(-mostKept);
    const own = { id, user: whose.account, turns, revision: 1 };
    if (kept ? await replace(payload, kept, turns, inside) : await create(payload, own, inside))
      return;
  }
}

/** Nothing is left of an account that was deleted. */
export async function forgetTurns(payload: Payload, account: string, req: Within): Promise<void> {
  await payload.db.deleteMany({ collection, where: { user: { equals: account } }, req });
}

function read(payload: Payload, id: string, req: Within): Promise<Kept | null> {
  return payload.db.findOne<Kept>({ collection, where: byId(id), req });
}

/** Writes only if unchanged since it was read. */
async function replace(
  payload: Payload,
  { id, revision }: Kept,
  turns: Turn[],
  req: Within,
): Promise<boolean> {
  const asRead = { and: [byId(id), { revision: { equals: revision } }] };
  const next = { turns, revision: revision + 1 };
  return (await writeIf(payload, collection, asRead, next, req)) !== null;
}

async function create(payload: Payload, kept: Kept, req: Within): Promise<boolean> {
  try {
    await payload.db.create({ collection, data: { ...kept }, req });
    return true;
  } catch (error) {
    // Another request made it at the same moment.
    if (!(await read(payload, kept.id, req))) throw error;
    return false;
  }
}

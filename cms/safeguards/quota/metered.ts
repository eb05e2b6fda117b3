import type { Endpoint, Payload, PayloadRequest, SanitizedConfig } from 'payload';
import { locks } from '../../base/access/locks.ts';
import { preferences } from '../../base/access/preferences.ts';
import { isStaff, may } from '../../base/access/abilities.ts';
import { type Meter, metering } from '../../base/limits/meter.ts';
import { addToday, type Amounts } from './days.ts';
import { countsDocument, demandRoomFor } from './room.ts';

/** Bounded by themselves, and written by the screens without anybody's doing. */
const bounded = preferences;

/** Whoever ends sessions or sets a password is not kept from it (see `room.ts`), nor who lets a form go. */
const askedLater = new Set<string>(['users', locks]);

/** Requests that only ask, by a POST: nobody is kept from looking. */
const asks =
  /^\/(?:import\/plan|mass-deed\/look|person\/(?:plan|search)|preview|units\/plan|writing)\b/;

/**
 * Counts what every account adds, whichever door it comes through, and refuses what is more than the
 * settings let it add on one day.
 */
export function metersAccounts(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.endpoints || collection.slug === bounded) continue;
    // Payload's own collections come after all plugins.
    if (collection.slug === locks) collection.hooks.beforeChange.push(countsDocument);
    const asked = askedLater.has(collection.slug) ? 'asked' : 'asked first';
    collection.endpoints = collection.endpoints.map((one) => metered(one, asked));
  }
  for (const global of config.globals) {
    if (!global.endpoints) continue;
    const asked = global.slug === 'settings' ? 'asked of most' : 'asked first';
    global.endpoints = global.endpoints.map((one) => metered(one, asked));
  }
  const endpoints = config.endpoints.map((one) =>
    metered(one, asks.test(one.path) ? 'asked' : 'asked first'),
  );
  return Object.assign(config, { endpoints });
}

/**
 * The moment an account that has added enough is refused: before all, when something is about
 * to be written, or never where it is one of those who may say how much that is.
 */
type Asked = 'asked first' | 'asked' | 'asked of most';

function metered(endpoint: Endpoint, asked: Asked): Endpoint {
  const { handler, method } = endpoint;
  const writes = method !== 'get' && method !== 'head' && method !== 'options';
  return {
    ...endpoint,
    handler: async (req) => {
      const { payload, user } = req;
      if (!user || !isStaff(user)) return handler(req);
      const account = String(user.id);
      const { others, end } = begin(account);
      const meter = meterOf(payload, account, others);
      const isFree = asked === 'asked of most' && may(user, 'keepSafeguards');
      if (isFree) meter.demandRoom = () => Promise.resolve();
      try {
        if (writes && asked !== 'asked') await meter.demandRoom();
        const answer = await metering(meter, () => handler(req));
        if (isRefused(req, answer)) await giveBack(payload, meter);
        else await count(payload, account, meter);
        return answer;
      } catch (error) {
        await giveBack(payload, meter);
        throw error;
      } finally {
        end();
      }
    },
  };
}

function meterOf(payload: Payload, account: string, others: number): Meter {
  let asked: Promise<void> | undefined;
  const demandRoom = () => (asked ??= demandRoomFor(payload, account, others));
  const nothing = { deeds: 0, documents: 0, bytes: 0, files: 0, fileBytes: 0 };
  return { ...nothing, demandRoom, givesBack: [] };
}

/** Requests of each account that are being answered: what they add is not counted yet. */
const going = new Map<string, number>();

function begin(account: string): { others: number; end: () => void } {
  const others = going.get(account) ?? 0;
  going.set(account, others + 1);
  const end = () => {
    const left = (going.get(account) ?? 1) - 1;
    if (left > 0) going.set(account, left);
    else going.delete(account);
  };
  return { others, end };
}

/** Of several documents at once some may have been written. */
const isRefused = ({ routeParams }: PayloadRequest, { status }: Response) =>
  status >= 400 && routeParams?.['id'] !== undefined;

async function giveBack(payload: Payload, { givesBack }: Meter): Promise<void> {
  for (const work of givesBack)
    await work().catch((error: unknown) =>
      payload.logger.warn({ err: error, msg: 'A count was not given back' }),
    );
}

async function count(payload: Payload, account: string, meter: Meter): Promise<void> {
  const { bytes, deeds, documents, fileBytes, files } = meter;
  const amounts: Amounts = { saves: Math.max(deeds, documents), bytes, files, fileBytes };
  await addToday(payload, account, amounts).catch((error: unknown) =>
    // The save itself is done, also where a full disk lets nothing be counted.
    payload.logger.warn({ err: error, msg: 'What an account added could not be counted' }),
  );
}

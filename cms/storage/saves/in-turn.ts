import { setTimeout as delay } from 'node:timers/promises';
import type { Collection } from 'mongodb';
import type { Endpoint, SanitizedConfig } from 'payload';
import { openedHeader } from '../../base/editing/headers.ts';
import { Busy } from '../database/too-late.ts';
import { ownCollections } from '../installation/own-collections.ts';
import { serverOf } from '../installation/server.ts';

/** One that saves a document. */
interface Turn {
  /** The address of the document. */
  _id: string;
  holder: string;
  /** Milliseconds since 1970: a process that has not ended its turn then is taken for dead. */
  until: number;
}

/** Milliseconds; longer than a save takes, and than others wait for one. */
const longest = 60_000;
const patience = 20_000;

/**
 * Lets saves of one document that say which version they change follow one another on a common server,
 * from whichever machine they come: the look at the newest version and the write are several steps there,
 * and the second of two at one moment has to see the first. The embedded database has transactions that
 * wait for each other.
 */
export function savesInTurn(config: SanitizedConfig): SanitizedConfig {
  for (const one of [...config.collections, ...config.globals])
    if (one.endpoints) one.endpoints = one.endpoints.map(inTurn);
  return config;
}

function inTurn(endpoint: Endpoint): Endpoint {
  const { handler, method } = endpoint;
  if (method !== 'patch' && method !== 'post') return endpoint;
  return {
    ...endpoint,
    handler: async (req) => {
      const { headers, pathname, payload, user } = req;
      const says = headers.has(openedHeader) || headers.has('if-unmodified-since');
      const turns = serverOf(payload.db)?.collection<Turn>(ownCollections.saves, {
        writeConcern: { w: 'majority' },
      });
      // Strangers save nothing, so nobody waits for them.
      if (!turns || !says || !user) return handler(req);
      const holder = await take(turns, pathname);
      try {
        return await handler(req);
      } finally {
        // What is saved stays so: a turn that can't be ended ends by itself.
        await turns.deleteOne({ _id: pathname, holder }).catch(Boolean);
      }
    },
  };
}

/** @throws {Busy} when the turn did not come in time */
async function take(turns: Collection<Turn>, of: string): Promise<string> {
  const holder = crypto.randomUUID();
  const latest = performance.now() + patience;
  for (;;) {
    const now = Date.now();
    if (await isFirst(turns, { _id: of, holder, until: now + longest })) return holder;
    await turns.deleteOne({ _id: of, until: { $lte: now } });
    if (performance.now() > latest) throw new Busy();
    await delay(5 + Math.random() * 15);
  }
}

async function isFirst(turns: Collection<Turn>, turn: Turn): Promise<boolean> {
  try {
    await turns.insertOne(turn);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === duplicate) return false;
    throw error;
  }
}

/** The code of the server for an id that is taken. */
const duplicate = 11_000;

import type { Payload } from 'payload';
import { deeds, isDeed, serverDeeds } from './deeds.ts';
import { operatorIn, serverMark } from './origin.ts';
import { auditCollection, type AuditEntry } from './record.ts';

/** A command that somebody ran at the server: what, and with which account of the system. */
export interface ServerCommand {
  id: string;
  at: string;
  who: string;
  what: string;
}

/** Most that are told: a night of repairs is one message. */
const most = 20;

/** Lists the commands that were run at the server since a moment, the newest first. */
export async function commandsAtServer(payload: Payload, since: Date): Promise<ServerCommand[]> {
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: {
      and: [
        { deed: { in: serverDeeds } },
        { at: { greater_than: since.toISOString() } },
        // The same deeds over the network must not fill the list.
        { network: { contains: serverMark } },
      ],
    },
    sort: '-at',
    limit: most,
    pagination: false,
  });
  return docs.flatMap(({ id, at, deed, network }) => {
    const who = operatorIn(network);
    return who !== undefined && isDeed(deed) ? [{ id, at, who, what: deeds[deed].label }] : [];
  });
}

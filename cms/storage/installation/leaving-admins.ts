import type { Payload } from 'payload';
import { ownCollections } from './own-collections.ts';
import { serverOf } from './server.ts';

interface Leaving {
  _id: string;
  /** Milliseconds since 1970: whoever is still an administrator then was not taken off after all. */
  until: number;
}

/** Milliseconds; much longer than it takes to save an account. */
const longest = 60_000;

/**
 * Says on the common server that an administrator is about to go, outside of any transaction: of two who
 * take each other off at the same moment the later one to look finds both, wherever they were asked.
 * Nothing with the embedded database, where whoever writes waits for the one before.
 * @returns who else is about to go, and a way to take it back
 */
export async function announceLeaving(
  { db }: Payload,
  id: string,
): Promise<{ others: Set<string>; takeBack: () => Promise<void> }> {
  const leaving = serverOf(db)?.collection<Leaving>(ownCollections.leavingAdmins, {
    writeConcern: { w: 'majority' },
  });
  if (!leaving) return { others: new Set(), takeBack: async () => undefined };
  const now = Date.now();
  await leaving.updateOne({ _id: id }, { $set: { until: now + longest } }, { upsert: true });
  await leaving.deleteMany({ until: { $lte: now } });
  const others = await leaving.find({ _id: { $ne: id } }).toArray();
  return {
    others: new Set(others.map((one) => one._id)),
    takeBack: async () => void (await leaving.deleteOne({ _id: id })),
  };
}

import type { PayloadRequest } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { takeBackHeld } from '../../safeguards/held-deeds/decide.ts';
import { hold } from '../../safeguards/held-deeds/hold.ts';
import { whyNotSecond } from '../../safeguards/held-deeds/second-person.ts';
import { findHeld, type HeldDeed } from '../../safeguards/held-deeds/store.ts';
import {
  allowLoss,
  keepLoss,
  type Publication,
  readPublication,
  ring,
} from '../../publishing/publication/publication.ts';
import { causersOf } from './causers.ts';
import { texts } from './texts.ts';
import { largeLoss, type LargeLossOrder } from './ways.ts';

/**
 * The outcome of a decision: done, or held until somebody else confirms it. Instants are ISO 8601.
 */
export type Decided = { held?: { id: string; runsAt: string | null } };

type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

/**
 * Lets the held records vanish where others have taken them away than who asks; else that waits.
 * @param key names the loss
 * @throws {Refused} when it is another one by now
 */
export async function allowHeldLoss(
  { payload, user }: Asking,
  key: unknown,
  now = new Date(),
): Promise<Decided> {
  const publication = await demandAsked(payload, key);
  const { heldRecords: records, heldLoss } = publication;
  const causers = await causersOf(payload, records);
  const why = await whyNotSecond(payload, largeLoss, { causers }, user, now);
  if (why === null && causers.length > 0) {
    await record(payload, { deed: 'allowLoss', by: user });
    await allowLoss(payload, records);
    await ring(payload);
    return {};
  }
  if (await waiting(payload, String(key))) throw new Refused(texts.waits, 409);
  const items = (heldLoss?.titles ?? []).map(({ kind, id, title }) => ({
    of: kind,
    document: id,
    title,
  }));
  const order = { key: String(key), records };
  const holding = { user, causers, order, items, total: records.length };
  const { id, runsAt } = await hold(payload, largeLoss, holding, {}, now);
  return { held: { id, runsAt } };
}

/** Keeps the held records until somebody decides otherwise; whoever waited to see them go waits no more. */
export async function keepHeldLoss(asking: Asking, key: unknown): Promise<void> {
  const { payload, user } = asking;
  await demandAsked(payload, key);
  const open = await waiting(payload, String(key));
  if (open) await takeBackHeld(asking, open);
  await record(payload, { deed: 'keepLoss', by: user });
  await keepLoss(payload, String(key));
}

async function demandAsked(payload: Payload, key: unknown): Promise<Publication> {
  const publication = await readPublication(payload);
  if (publication.heldLoss && publication.heldLoss.key === key) return publication;
  throw new Refused(texts.changed, 409);
}

type Payload = PayloadRequest['payload'];

async function waiting(payload: Payload, key: string): Promise<HeldDeed | undefined> {
  const where = {
    and: [{ kind: { equals: largeLoss.kind } }, { state: { equals: 'holding' } }],
  };
  const found = (await findHeld(payload, where)) as HeldDeed<LargeLossOrder>[];
  return found.find(({ order }) => order.key === key);
}

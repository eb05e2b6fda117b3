import type { Payload } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';

/** States in which a change of units may be half written. */
export const halfStates = ['applying', 'recalled', 'undoing'] as const;

/**
 * The time a half-written change holds up a round after its last sign of life, in milliseconds. Then
 * the pages go on without it: its edits are in such an order that no half of it loses anything.
 */
const patience = 5 * 60_000;

interface Row {
  id: string;
  endedAt?: string | null;
}

/** Units are being changed: what would be read now is half of it. */
export class UnitsMovingError extends Error {
  constructor() {
    super('Đang đổi ấp, khóm, xã, phường: xong cả rồi mới dựng trang.');
    this.name = 'UnitsMovingError';
  }
}

/**
 * Reads something as it is before or after each change of units, never in the middle of one. Asked before and
 * after, since a database without transactions reads one document later than another.
 * @throws {UnitsMovingError}
 */
export async function unlessUnitsMove<Result>(
  payload: Payload,
  within: Within,
  read: () => Promise<Result>,
): Promise<Result> {
  const before = await lastEnd(payload, within);
  const result = await read();
  if ((await lastEnd(payload, within)) !== before) throw new UnitsMovingError();
  return result;
}

/** The change of units that ended last, and when. @throws {UnitsMovingError} while one is half written */
async function lastEnd(payload: Payload, req: Within): Promise<string> {
  const one = { collection: 'unit-changes', limit: 1, pagination: false, req } as const;
  const alive = new Date(Date.now() - patience).toISOString();
  const isHalf = [{ state: { in: [...halfStates] } }, { leaseUntil: { greater_than: alive } }];
  const half = await payload.db.find<Row>({ ...one, where: { and: isHalf } });
  if (half.docs.length > 0) throw new UnitsMovingError();
  const where = { endedAt: { exists: true } };
  const { docs } = await payload.db.find<Row>({ ...one, where, sort: '-endedAt' });
  return docs.map(({ id, endedAt }) => `${id} ${endedAt}`).join();
}

import type { FieldHook, Payload } from 'payload';
import type { Within } from '../database/after-commit.ts';
import { auditCollection, type AuditEntry, record } from './record.ts';

/** A number in the settings that guards something. */
export interface Guard {
  field: string;
  /** Holds until somebody sets another one. */
  usual: number;
  /** The direction in which it guards less. */
  looser: 'more' | 'less';
  /** Hours for which the number of before goes on counting. */
  hours: number;
}

/** Hours for which earlier numbers count where what they guard goes for good: somebody notices meanwhile. */
export const weekOfHours = 7 * 24;

/** Notes that a guard was loosened, from which number to which. */
export function notesLoosening({ field, looser, usual }: Guard): FieldHook {
  return async ({ value, previousDoc, req }) => {
    const before = Number(previousDoc?.[field] ?? usual);
    const after = Number(value ?? usual);
    if (looser === 'more' ? after > before : after < before)
      await record(
        req.payload,
        {
          deed: 'loosen',
          by: req.user,
          of: 'settings',
          fields: [field],
          detail: `${before} → ${after}`,
        },
        req as Within,
      );
    return value;
  };
}

/** Reads the numbers that a guard had before it was loosened, as long as they go on counting. */
export async function numbersBefore(
  payload: Payload,
  { field, hours }: Pick<Guard, 'field' | 'hours'>,
  now: Date,
): Promise<number[]> {
  const since = new Date(now.getTime() - hours * 3_600_000).toISOString();
  const { docs } = await payload.db.find<AuditEntry>({
    collection: auditCollection,
    where: { and: [{ deed: { equals: 'loosen' } }, { at: { greater_than: since } }] },
    pagination: false,
    limit: 0,
  });
  return docs
    .filter((entry) => loosenedIn(entry) === field)
    .map(({ detail }) => Number.parseInt(detail ?? '', 10))
    .filter(Number.isFinite);
}

/** Names the field of the settings that an entry is about; older ones knew a single one. */
export const loosenedIn = ({ fields }: Pick<AuditEntry, 'fields'>): string =>
  fields?.[0] ?? 'withdrawalsHeldFrom';

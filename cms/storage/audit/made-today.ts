import type { PayloadRequest } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { auditCollection } from './record.ts';

/** Tells whether whoever asks has made a document since midnight in Vietnam: then it is only set right. */
export async function madeToday(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  of: string,
  document: string,
): Promise<boolean> {
  const midnight = new Date(`${dayOfInstant(new Date())}T00:00:00+07:00`).toISOString();
  const { totalDocs } = await payload.db.count({
    collection: auditCollection,
    where: {
      and: [
        { of: { equals: of } },
        { document: { equals: document } },
        { deed: { equals: 'create' } },
        { by: { equals: String(user?.id) } },
        { at: { greater_than_equal: midnight } },
      ],
    },
  });
  return totalDocs > 0;
}

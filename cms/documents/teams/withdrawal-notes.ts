import type { PayloadRequest } from 'payload';
import { personalFields } from '../../../content/schema/withdrawal.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { consents } from '../../publishing/export/consent.ts';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';
import { inSentence } from '../../base/fields/consent.ts';
import type { Team } from '../../payload-types.ts';

/**
 * Lists what people withdrew while the live version says otherwise: nobody need approve it, and whoever
 * wrote it into a draft sees that it counts.
 */
export async function tellsWithdrawn({ payload }: PayloadRequest, live: object): Promise<string[]> {
  const list = await readAllWithdrawals(payload);
  const { members } = live as Pick<Team, 'members'>;
  return (members ?? []).flatMap(({ id, name, consent }) => {
    const fields = personalFields.filter(
      (field) => consents(consent, field) && list.withdrawnAt(String(id), field) !== undefined,
    );
    const [at] = fields.map((field) => list.withdrawnAt(String(id), field) ?? '').toSorted();
    if (at === undefined) return [];
    return `${name} đã rút lại sự đồng ý lúc ${formatInstant(at)}: ${inSentence(fields)} được bỏ khỏi trang ngay, khỏi chờ duyệt.`;
  });
}

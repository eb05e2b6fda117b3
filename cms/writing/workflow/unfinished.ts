import { type PayloadRequest, ValidationError } from 'payload';
import { checkRecord } from '../../../content/snapshot/parse.ts';
import { Refused } from '../../base/errors/refused.ts';
import { seriousFaults } from '../examine/examine.ts';
import { faultOf } from '../examine/names-faults.ts';
import { formNamesOf } from '../../publishing/export/field-names.ts';
import { reasonOf } from '../../publishing/export/reasons.ts';
import { recordOfVersion } from './content-hash.ts';
import type { Row, Standing } from './standing.ts';

/** Refuses an unfinished document before it is sent, in a sentence of its collection. */
export type DemandFinished = (req: PayloadRequest, newest: Row) => Promise<void> | void;

/**
 * Refuses what is not finished: what the help while writing calls serious, or what would be held back
 * from the site.
 * @throws {ValidationError} with what is wrong at each field
 * @throws {Refused} 400 with what the site could not show
 */
export async function demandFinished(req: PayloadRequest, standing: Standing): Promise<void> {
  const { of: collection, id, newest } = standing;
  const faults = await seriousFaults(req, { collection, id, data: newest });
  if (faults.length > 0)
    throw new ValidationError({ collection, errors: faults.map(faultOf) }, req.t);
  const { demandFinished: own } = req.payload.collections[collection].config.custom;
  await (own as DemandFinished | undefined)?.(req, newest);
  const checked = checkRecord(standing.kind, recordOfVersion(standing.kind, newest));
  if (checked.ok) return;
  const names = formNamesOf(req.payload.config)[standing.kind];
  const reasons = [...new Set(checked.problems.map((problem) => reasonOf(problem, names)))];
  throw new Refused(`Chưa gửi duyệt được. ${reasons.join(' ')}`, 400);
}

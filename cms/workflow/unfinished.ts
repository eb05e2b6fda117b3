import {
  beforeChangeTraverseFields,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload';
import { checkRecord } from '../../content/snapshot/parse.ts';
import { Refused } from '../errors/refused.ts';
import { reasonOf } from '../export/reasons.ts';
import { recordOfVersion } from './content-hash.ts';
import type { Row, Standing } from './standing.ts';

/** What a collection has to say of a document before it is sent, in a sentence. */
export type DemandFinished = (req: PayloadRequest, newest: Row) => Promise<void> | void;

/**
 * Refuses what is not finished: what the form would not publish, or what would be held back from the
 * site.
 * @throws {ValidationError} with what is wrong at each field
 * @throws {Refused} 400 with what the site could not show
 */
export async function demandFinished(req: PayloadRequest, standing: Standing): Promise<void> {
  const errors = await faultsAtFields(req, standing);
  if (errors.length > 0) throw new ValidationError({ collection: standing.of, errors }, req.t);
  const { demandFinished: own } = req.payload.collections[standing.of].config.custom;
  await (own as DemandFinished | undefined)?.(req, standing.newest);
  const checked = checkRecord(standing.kind, recordOfVersion(standing.kind, standing.newest));
  if (checked.ok) return;
  const reasons = [...new Set(checked.problems.map(reasonOf))];
  throw new Refused(`Chưa gửi duyệt được. ${reasons.join(' ')}`, 400);
}

/** What Payload would say if the newest version were published; nothing is written. */
async function faultsAtFields(
  req: PayloadRequest,
  { of, id, newest }: Standing,
): Promise<ValidationFieldError[]> {
  const collection = req.payload.collections[of].config;
  const data = structuredClone(newest);
  const errors: ValidationFieldError[] = [];
  await beforeChangeTraverseFields({
    id,
    collection,
    context: {},
    data,
    doc: newest,
    docWithLocales: newest,
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: newest,
    siblingDocWithLocales: newest,
    skipValidation: false,
  });
  return errors;
}

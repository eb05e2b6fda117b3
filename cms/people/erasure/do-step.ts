import type { Payload } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { keepRemoval } from '../../storage/installation/lists.ts';
import { removeAccount } from './account.ts';
import { removeDocument } from './document.ts';
import { clearImportRow } from './import.ts';
import { erasePerson } from './people.ts';
import { clearRemarks } from './remark.ts';
import { forgetSignature } from './signatures.ts';
import { isPartKind, isStepKind, type Outcome, type Step, type StepKind } from './step.ts';
import { removeVersions } from './versions.ts';

const ways: Record<StepKind, (payload: Payload, step: Step) => Promise<Outcome | void>> = {
  member: erasePerson,
  duty: erasePerson,
  import: clearImportRow,
  versions: removeVersions,
  remark: clearRemarks,
  signature: forgetSignature,
  account: removeAccount,
  form: removeDocument,
  picture: removeDocument,
  comment: removeDocument,
  answer: removeDocument,
  preference: removeDocument,
};

/**
 * Removes one thing; once more does no harm. What is noted comes first, then the deed.
 * @param by the account that asked for it
 */
export async function doStep(payload: Payload, step: Step, by: string): Promise<Outcome> {
  const { kind, of, document, part } = step;
  await record(payload, { deed: 'personRemove', by, of, document });
  // Documents deleted as a whole are listed wherever that happens.
  if (isPartKind(kind)) {
    const line = {
      event: 'erased',
      collection: of,
      document,
      kind,
      part,
      by,
      why: 'person',
    } as const;
    await keepRemoval(payload, line);
  }
  return redoStep(payload, step);
}

/** Removes again what a restored backup brought back. */
export async function redoStep(payload: Payload, step: Step): Promise<Outcome> {
  // A newer version of the program may have known more kinds.
  if (!isStepKind(step.kind)) return 'kept';
  return (await ways[step.kind](payload, step)) ?? 'gone';
}

import { hasOwn, type Belonging } from './answers.ts';

/** The shape that forms and files have in common: a guide that may ask first. */
export interface AskingDraft {
  branches?:
    | {
        question?: string | null | undefined;
        answers?: readonly { sign?: string | null; guide?: unknown }[] | null | undefined;
      }
    | null
    | undefined;
  steps?: readonly Belonging[] | null | undefined;
  prepare?: readonly Belonging[] | null | undefined;
  /** True for a guide whose calls stand before all else. */
  urgent: boolean;
}

/**
 * The faults of a question: no words for it, no or one answer, one that is asked while calls are urgent; an
 * answer with the sign of another, with nowhere to go; a part for an answer that there is not, or that leads
 * elsewhere.
 */
export type BranchFaultCode =
  | 'unworded'
  | 'few'
  | 'urgent'
  | 'twice'
  | 'nowhere'
  | 'unknown'
  | 'unseen';

/** A fault at a field: `branches.answers.1.guide`, `steps.2.only`. */
export interface BranchFault {
  field: string;
  code: BranchFaultCode;
  /** The sign of the answer. */
  sign: string;
}

/** Everything that is wrong with the question of a guide, its answers, and what belongs to them. */
export function branchFaults({ branches, steps, prepare, urgent }: AskingDraft): BranchFault[] {
  const question = branches?.question?.trim();
  const answers = branches?.answers ?? [];
  const asks = Boolean(question) || answers.length > 0;
  const faults: BranchFault[] = [];
  const report = (field: string, code: BranchFaultCode, sign = '') =>
    faults.push({ field, code, sign });
  if (asks && !question) report('branches.question', 'unworded');
  if (asks && urgent) report('branches.question', 'urgent');
  if (asks && answers.length < 2) report('branches.answers', 'few');
  answers.forEach(({ sign, guide }, at) => {
    if (!sign) return;
    const isTwice = answers.findIndex((one) => one.sign === sign) < at;
    if (isTwice) report(`branches.answers.${at}.sign`, 'twice', sign);
    else if (!guide && !hasOwn(steps ?? [], sign))
      report(`branches.answers.${at}.guide`, 'nowhere', sign);
  });
  const check = (list: string, parts: readonly Belonging[]) =>
    parts.forEach(({ only }, at) => {
      for (const sign of only ?? []) {
        const answer = answers.find((one) => one.sign === sign);
        if (!answer) report(`${list}.${at}.only`, 'unknown', sign);
        else if (answer.guide) report(`${list}.${at}.only`, 'unseen', sign);
      }
    });
  check('prepare', prepare ?? []);
  check('steps', steps ?? []);
  return faults;
}

import type { PayloadRequest } from 'payload';
import { toldElsewhere } from '../../storage/audit/record.ts';
import type { Entry, Step } from './entry.ts';

/** The content that was approved: all that the version said then. */
export interface Approval {
  copy: Record<string, unknown>;
}

/** The details with which a document is taken off the site. */
export interface TakeOff extends Pick<Partial<Step>, 'at' | 'for' | 'remark'> {
  /** Nobody does it now: its time has come. */
  byTheClock?: true;
}

/** The facts the hooks of a write are told by whoever makes it. */
interface WorkflowContext {
  /** A person's own write: it publishes nothing. */
  writesDraft?: boolean;
  /** Publishes exactly this. A hook may take from it what must not be shown any more. */
  publishes?: Approval;
  /** The note for readers on the change. */
  changeNote?: string;
  /** The entry noted when it takes the document off the site. */
  takesOff?: TakeOff;
  /** Keeps the authors as they are given. */
  keepsAuthors?: boolean;
}

/** The part of a request's context that belongs to the workflow. */
export function contextOf(req: Pick<PayloadRequest, 'context'>): WorkflowContext {
  req.context['workflow'] ??= {};
  return req.context['workflow'] as WorkflowContext;
}

/** The context of a write of the workflow itself, which is noted with the step that it is. */
export function workflowContext(context: WorkflowContext): Record<string, unknown> {
  return { workflow: context, ...toldElsewhere };
}

/** Returns what is approved of a document, if anything. */
export function approvalOf({ approvedCopy }: Entry): Approval | null {
  return approvedCopy === null ? null : { copy: JSON.parse(approvedCopy) as Approval['copy'] };
}

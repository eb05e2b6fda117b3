/** The kinds that are removed as a part of a document. */
const partKinds = ['member', 'duty', 'import', 'versions', 'remark', 'signature'] as const;

/** The kinds that are deleted as a whole. */
const wholeKinds = ['account', 'form', 'picture', 'comment', 'answer', 'preference'] as const;

export type PartKind = (typeof partKinds)[number];
export type WholeKind = (typeof wholeKinds)[number];
export type StepKind = PartKind | WholeKind;

/** One thing that is removed since it is about one person: ids only. */
export interface Step {
  kind: StepKind;
  /** Collection or settings. */
  of: string;
  document: string;
  /** Id of a row, or what else tells the part of the document. */
  part: string;
}

/** The outcome of a step: gone, or kept since something else still uses it. */
export type Outcome = 'gone' | 'kept';

/** Tells whether something of a kind is removed by the system. */
export function isStepKind(kind: string): kind is StepKind {
  return isPartKind(kind) || wholeKinds.some((one) => one === kind);
}

export function isPartKind(kind: string): kind is PartKind {
  return partKinds.some((one) => one === kind);
}

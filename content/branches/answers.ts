import type { Branches } from '../schema/guide.ts';

/** A part of a guide, and the signs of the answers that it belongs to; without any it is for everybody. */
export interface Belonging {
  only?: readonly string[] | null | undefined;
}

/**
 * Tells whether a step or a thing to prepare is for who gave an answer; nobody asked or nothing answered =
 * all of it is.
 */
export function isFor({ only }: Belonging, answer: string | undefined): boolean {
  return !answer || !only?.length || only.includes(answer);
}

/** A guide with what is asked first. */
interface Asking {
  branches?: Branches | undefined;
  steps: readonly Belonging[];
}

/**
 * The question of a guide with the answers that lead somewhere: one whose guide is gone does not. Nothing when
 * fewer than two do: then there is nothing to ask, and the guide is read as a whole.
 * @param isThere whether the guide of an id is published
 */
export function branchesOf(
  { branches, steps }: Asking,
  isThere: (guide: string) => boolean,
): Branches | undefined {
  const answers = branches?.answers
    .map(({ guide, ...each }) => ({ ...each, ...(guide && isThere(guide) && { guide }) }))
    .filter(({ sign, guide }) => guide !== undefined || hasOwn(steps, sign));
  return branches && answers && answers.length > 1 ? { ...branches, answers } : undefined;
}

/** Tells whether some step belongs to an answer and not to everybody. */
export function hasOwn(parts: readonly Belonging[], answer: string): boolean {
  return parts.some(({ only }) => only?.includes(answer));
}

/** Steps that follow each other and are for the same answers. */
export interface Run<Step> {
  /** Missing: for everybody. */
  only?: readonly string[];
  /** The place of the first among all steps. */
  at: number;
  steps: Step[];
}

/** The steps of a guide, those together that follow each other for the same answers. */
export function runsOf<Step extends Belonging>(steps: readonly Step[]): Run<Step>[] {
  const runs: Run<Step>[] = [];
  steps.forEach((step, at) => {
    const last = runs[runs.length - 1];
    if (last && String(last.only ?? '') === String(step.only ?? '')) last.steps.push(step);
    else runs.push({ ...(step.only?.length && { only: step.only }), at, steps: [step] });
  });
  return runs;
}

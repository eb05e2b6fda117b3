import { decisionWeights, sureFrom } from '../fitted.ts';
import { evidenceOf, type Evidence, type EvidenceName } from './evidence.ts';
import type { TitleHit } from './title-hit.ts';

/**
 * The tone of the search's answer: `sure` that a page answers, `unsure` whether one does, or
 * that there is `none`.
 */
export type Tone = 'sure' | 'unsure' | 'none';

/** Tells how sure one can be that hits of one search answer it, best first. */
export function toneOf(hits: readonly TitleHit[]): Tone {
  return saysNumber(hits) ? 'sure' : toneFrom(weigh(evidenceOf(hits)), sureFrom);
}

/** Whoever writes the number of a hotline asks about that one, whatever the other words. */
function saysNumber([first]: readonly TitleHit[]): boolean {
  return first?.kind === 'hotline' && first.matched.some((word) => /^\d/.test(word));
}

/** The tone of what speaks for and against an answer, on balance. */
export function toneFrom(balance: number, sure: number): Tone {
  if (balance < 0) return 'none';
  return balance < sure ? 'unsure' : 'sure';
}

function weigh(evidence: Evidence): number {
  let balance = 0;
  for (const name of Object.keys(evidence) as EvidenceName[])
    balance += (evidence[name] ?? 0) * decisionWeights[name];
  return balance;
}

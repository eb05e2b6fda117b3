import { toneOf } from '../../../search/rank/tone.ts';
import type { Outcome } from './outcome.ts';
import type { Trial } from './trial.ts';

/** Prints how a set of questions fares, and with `missed` each question that fared badly. */
export function report(what: string, outcome: Outcome, missed = false): void {
  const { questions, first, amongThree, none, unsure, without, claimed } = outcome;
  const share = (some: number, all: number) =>
    `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
  console.log(what);
  if (questions > 0) {
    console.log(`  first                       ${share(first, questions)}`);
    console.log(`  among the first three       ${share(amongThree, questions)}`);
    console.log(`  told there is none          ${share(none, questions)}`);
    console.log(`  told there may be one       ${share(unsure, questions)}`);
  }
  if (without > 0) console.log(`  without answer, claimed     ${share(claimed, without)}`);
  if (missed) for (const line of outcome.missed) console.log(`  ${line}`);
}

/** Prints several outcomes, a line for each: shares, those with a page and those without. */
export function reportTable(what: string, rows: readonly (readonly [string, Outcome])[]): void {
  const share = (some: number, all: number) =>
    all === 0 ? '     –' : `${((100 * some) / all).toFixed(1).padStart(5)} %`.padStart(6);
  console.log(`${what.padEnd(34)} with    first    three     none   unsure | without  claimed`);
  for (const [name, { questions, first, amongThree, none, unsure, without, claimed }] of rows)
    console.log(
      [
        `  ${name.slice(0, 30).padEnd(32)}`,
        String(questions).padStart(4),
        share(first, questions).padStart(8),
        share(amongThree, questions).padStart(8),
        share(none, questions).padStart(8),
        share(unsure, questions).padStart(8),
        '|',
        String(without).padStart(7),
        share(claimed, without).padStart(8),
      ].join(' '),
    );
}

/** Prints how several measurements of the same questions fare: their mean, and how far they spread. */
export function reportSpread(what: string, outcomes: readonly Outcome[]): void {
  const spread = (share: (outcome: Outcome) => number) => {
    const shares = outcomes.map((outcome) => 100 * share(outcome));
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    const square = shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / shares.length;
    return `${mean.toFixed(1)} % (± ${Math.sqrt(square).toFixed(1)})`;
  };
  console.log(what);
  console.log(`  first                       ${spread((one) => one.first / one.questions)}`);
  console.log(`  among the first three       ${spread((one) => one.amongThree / one.questions)}`);
  console.log(`  told there is none          ${spread((one) => one.none / one.questions)}`);
  console.log(`  told there may be one       ${spread((one) => one.unsure / one.questions)}`);
  if (outcomes.some(({ without }) => without > 0))
    console.log(`  without answer, claimed     ${spread((one) => one.claimed / one.without)}`);
}

/** Prints the questions whose labels do not know the page that is found first, by what is told. */
export function reportOpen(open: readonly Trial[]): void {
  if (open.length === 0) return;
  console.log(
    `without answer when they were labelled, now led to a page written since: ${open.length}`,
  );
  for (const { question, hits } of open)
    console.log(`  ${toneOf(hits)} | ${question.q} | ${hits[0]?.address ?? ''}`);
}

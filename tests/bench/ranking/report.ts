import type { Outcome } from './trial.ts';

/** Prints how a set of questions fares, and with `missed` each question that fared badly. */
export function report(what: string, outcome: Outcome, missed = false): void {
  const { questions, first, amongThree, lost, without, told } = outcome;
  const share = (some: number, all: number) =>
    `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
  console.log(what);
  if (questions > 0) {
    console.log(`  first                     ${share(first, questions)}`);
    console.log(`  among the first three     ${share(amongThree, questions)}`);
    console.log(`  told there is none        ${share(lost, questions)}`);
  }
  if (without > 0) console.log(`  without answer, told so   ${share(told, without)}`);
  if (missed) for (const line of outcome.missed) console.log(`  ${line}`);
}

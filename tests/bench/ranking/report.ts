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

/** Prints how several measurements of the same questions fare: their mean, and how far they spread. */
export function reportSpread(what: string, outcomes: readonly Outcome[]): void {
  const spread = (share: (outcome: Outcome) => number) => {
    const shares = outcomes.map((outcome) => 100 * share(outcome));
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    const square = shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / shares.length;
    return `${mean.toFixed(1)} % (± ${Math.sqrt(square).toFixed(1)})`;
  };
  console.log(what);
  console.log(`  first                     ${spread(({ first, questions }) => first / questions)}`);
  console.log(
    `  among the first three     ${spread(({ amongThree, questions }) => amongThree / questions)}`,
  );
  console.log(`  told there is none        ${spread(({ lost, questions }) => lost / questions)}`);
  if (outcomes.some(({ without }) => without > 0))
    console.log(`  without answer, told so   ${spread(({ told, without }) => told / without)}`);
}

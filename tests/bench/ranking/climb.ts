import type { Values } from './learn.ts';

/** Candidates for one question, of which at least one is right. */
export interface Choice {
  candidates: readonly { features: Values; right: boolean }[];
  /** The weight of this question. */
  weight: number;
}

interface Climbing {
  /** The values to begin with; a name that is absent begins at zero. */
  start: Readonly<Record<string, number>>;
  /** The weights that may change; the others give the scale. */
  names: readonly string[];
  /** The worth a weight must have to leave its beginning, by unit of distance. */
  hold: number;
}

/** Changes of a weight that are tried, from coarse to fine. */
const steps = [0.4, 0.2, 0.1, 0.05, 0.02];

/** The worth of a right answer at its place; further down it is not seen. */
const worthAt = [1, 0.45, 0.4];

/** A choice by its numbers: the values of all candidates by feature, and what they add up to so far. */
interface Row {
  weight: number;
  right: readonly boolean[];
  values: readonly Float64Array[];
  sums: Float64Array;
}

/**
 * Weights with which most right answers come first, by coordinate ascent: one weight after the other is
 * moved as long as that brings more of them up.
 */
export function climb(choices: readonly Choice[], how: Climbing): Record<string, number> {
  const known = [...new Set([...Object.keys(how.start), ...how.names])];
  const weights = new Float64Array(known.map((name) => how.start[name] ?? 0));
  const start = Float64Array.from(weights);
  const rows = choices.map((choice) => rowOf(choice, known, weights));
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  // Most features say something of few questions only; those of the others need not be counted again.
  const concerned = known.map((_, at) =>
    rows.filter(({ values }) => values[at]?.some((value) => value !== 0)),
  );

  /** Computes what the questions concerned are worth with one weight changed. */
  const worth = (at: number, change: number): number => {
    const far = Math.abs((weights[at] ?? 0) + change - (start[at] ?? 0));
    const sum = (concerned[at] ?? []).reduce((all, row) => all + worthOf(row, at, change), 0);
    return sum / whole - how.hold * far;
  };

  for (const step of steps)
    for (let moved = true, round = 0; moved && round < 4; round += 1) {
      moved = false;
      for (const name of how.names) {
        const at = known.indexOf(name);
        let best = { change: 0, value: worth(at, 0) };
        for (const change of [step, -step]) {
          const value = worth(at, change);
          if (value > best.value + 1e-9) best = { change, value };
        }
        if (best.change === 0) continue;
        moved = true;
        weights[at] = (weights[at] ?? 0) + best.change;
        for (const { values, sums } of concerned[at] ?? [])
          for (const [one, value] of values[at]?.entries() ?? [])
            sums[one] = (sums[one] ?? 0) + best.change * value;
      }
    }
  return Object.fromEntries(known.map((name, at) => [name, weights[at] ?? 0]));
}

function rowOf(
  { candidates, weight }: Choice,
  known: readonly string[],
  weights: Float64Array,
): Row {
  const values = known.map((name) =>
    Float64Array.from(candidates, ({ features }) => features[name] ?? 0),
  );
  const sums = Float64Array.from(candidates, (_, one) =>
    values.reduce((sum, of, at) => sum + (of[one] ?? 0) * (weights[at] ?? 0), 0),
  );
  return { weight, right: candidates.map(({ right }) => right), values, sums };
}

/** Computes what a question is worth when the weight of one feature changes. */
function worthOf({ weight, right, values, sums }: Row, at: number, change: number): number {
  const of = values[at] ?? new Float64Array();
  const score = (one: number) => (sums[one] ?? 0) + change * (of[one] ?? 0);
  let best = -Infinity;
  for (let one = 0; one < sums.length; one += 1)
    if (right[one] && score(one) > best) best = score(one);
  let before = 0;
  let nearest = Infinity;
  for (let one = 0; one < sums.length; one += 1) {
    if (right[one]) continue;
    const behind = best - score(one);
    if (behind <= 0) before += 1;
    if (behind < nearest) nearest = behind;
  }
  // A clear lead is worth a little too: it will hold for questions that are put otherwise.
  return weight * ((worthAt[before] ?? 0) + 0.15 * Math.tanh(8 * nearest));
}

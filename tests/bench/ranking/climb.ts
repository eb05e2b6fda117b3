import type { Values } from './learn.ts';

/** Candidates for one question, of which at least one is right. */
export interface Choice {
  candidates: readonly { features: Values; right: boolean }[];
  /** How much this question counts. */
  weight: number;
}

interface Climbing {
  /** Where to begin; a name that is absent begins at zero. */
  start: Readonly<Record<string, number>>;
  /** Which weights may change; the others give the scale. */
  names: readonly string[];
  /** How much a weight must be worth to leave its beginning, by unit of distance. */
  hold: number;
}

/** Changes of a weight that are tried, from coarse to fine. */
const steps = [0.4, 0.2, 0.1, 0.05, 0.02];

/** What a right answer is worth at its place; further down it is not seen. */
const worthAt = [1, 0.45, 0.4];

/**
 * Weights with which most right answers come first, by coordinate ascent: one weight after the other is
 * moved as long as that brings more of them up.
 */
export function climb(choices: readonly Choice[], how: Climbing): Record<string, number> {
  const known = [...new Set([...Object.keys(how.start), ...how.names])];
  const weights = new Float64Array(known.map((name) => how.start[name] ?? 0));
  const start = Float64Array.from(weights);
  const rows = choices.map(({ candidates, weight }) => ({
    weight,
    right: candidates.map(({ right }) => right),
    values: candidates.map(({ features }) => known.map((name) => features[name] ?? 0)),
  }));
  const sums = rows.map(({ values }) => values.map((value) => dot(value, weights)));
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);

  /** What all is worth with one weight changed. */
  const worth = (at: number, change: number): number => {
    let sum = 0;
    rows.forEach(({ values, right, weight }, row) => {
      const base = sums[row] ?? [];
      let best = -Infinity;
      values.forEach((value, one) => {
        const score = (base[one] ?? 0) + change * (value[at] ?? 0);
        if (right[one] && score > best) best = score;
      });
      let before = 0;
      let nearest = Infinity;
      values.forEach((value, one) => {
        if (right[one]) return;
        const ahead = (base[one] ?? 0) + change * (value[at] ?? 0) - best;
        if (ahead >= 0) before += 1;
        nearest = Math.min(nearest, -ahead);
      });
      // A clear lead is worth a little too: it will hold for questions that are put otherwise.
      sum += weight * ((worthAt[before] ?? 0) + 0.15 * Math.tanh(8 * nearest));
    });
    const far = Math.abs((weights[at] ?? 0) + change - (start[at] ?? 0));
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
        rows.forEach(({ values }, row) =>
          values.forEach((value, one) => {
            const list = sums[row];
            if (list) list[one] = (list[one] ?? 0) + best.change * (value[at] ?? 0);
          }),
        );
      }
    }
  return Object.fromEntries(known.map((name, at) => [name, weights[at] ?? 0]));
}

function dot(value: readonly number[], weights: Float64Array): number {
  return value.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
}

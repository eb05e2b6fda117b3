/** Values by name of feature; what is absent is 0. */
export type Values = Partial<Record<string, number>>;

/** One case of which a yes or no is known. */
export interface Case {
  features: Values;
  yes: boolean;
  weight: number;
}

interface Learning {
  names: readonly string[];
  /** The strength with which weights are held near zero. */
  hold: number;
  rounds: number;
}

/** Weights of a logistic model: with them the sum is the log-odds of yes. */
export function learnDecision(cases: readonly Case[], how: Learning): Record<string, number> {
  const rows = cases.map((one) => ({ ...one, value: sparse(one.features, how.names) }));
  return descend(how, (weights, slope) => {
    for (const { value, yes, weight } of rows)
      add(slope, value, weight * (likelihood(dot(value, weights)) - (yes ? 1 : 0)));
    return rows.reduce((sum, { weight }) => sum + weight, 0);
  });
}

function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Gradient descent with a step of its own for each weight (RMSprop with momentum). */
function descend(
  { names, hold, rounds }: Learning,
  slopeAt: (weights: Float64Array, slope: Float64Array) => number,
): Record<string, number> {
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const size = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(names.length);
    const whole = slopeAt(weights, slope);
    names.forEach((_, at) => {
      const by = (slope[at] ?? 0) / whole + hold * (weights[at] ?? 0);
      speed[at] = 0.9 * (speed[at] ?? 0) + 0.1 * by;
      size[at] = 0.99 * (size[at] ?? 0) + 0.01 * by * by;
      const spread = Math.sqrt((size[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[at] =
        (weights[at] ?? 0) -
        (0.3 / (1 + round / 30)) * ((speed[at] ?? 0) / (1 - 0.9 ** round) / spread);
    });
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

type Sparse = readonly (readonly [at: number, value: number])[];

function sparse(values: Values, names: readonly string[]): Sparse {
  return names.flatMap((name, at) => {
    const value = values[name] ?? 0;
    return value === 0 ? [] : [[at, value] as const];
  });
}

function dot(value: Sparse, weights: Float64Array): number {
  let sum = 0;
  for (const [at, one] of value) sum += one * (weights[at] ?? 0);
  return sum;
}

function add(slope: Float64Array, value: Sparse, times: number): void {
  for (const [at, one] of value) slope[at] = (slope[at] ?? 0) + times * one;
}

/** The sum of values, each times its weight. */
export function sumWith(weights: Values, values: Values): number {
  return Object.entries(values).reduce(
    (sum, [name, value]) => sum + (value ?? 0) * (weights[name] ?? 0),
    0,
  );
}

/** The value below which such a share of all lies; NaN of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);

/** Runs some work. @returns what it gives, and the milliseconds it took */
export async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ took: number; result: Result }> {
  const started = performance.now();
  const result = await work();
  return { took: performance.now() - started, result };
}

/** A number that was measured, and its limit where there is one. */
export interface Figure {
  measured: number;
  most?: number;
}

/** Prints figures beside their limits, then as a line of JSON; a figure past its limit fails the process. */
export function reportFigures(figures: Record<string, Figure>): void {
  const all = Object.entries(figures);
  const isKept = ({ measured, most }: Figure) => most === undefined || measured <= most;
  console.table(
    Object.fromEntries(
      all.map(([name, figure]) => [
        name,
        { measured: figure.measured, 'at most': figure.most ?? '', kept: isKept(figure) },
      ]),
    ),
  );
  console.log(
    JSON.stringify(Object.fromEntries(all.map(([name, { measured }]) => [name, measured]))),
  );
  if (!all.every(([, figure]) => isKept(figure))) process.exitCode = 1;
}

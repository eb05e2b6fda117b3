/**
 * Tells a time an hour later at each look: what a process held that was killed is free by then.
 * @returns a clock that stands still, the next one at each call
 */
export function hourly(): () => () => Date {
  let hours = 0;
  return () => {
    hours += 1;
    const at = new Date(Date.now() + hours * 3_600_000);
    return () => at;
  };
}

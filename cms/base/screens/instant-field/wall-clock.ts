const vietnamAhead = 7 * 60 * 60_000;

/**
 * A date whose local day and time are those that a clock in Vietnam shows at an instant: the picker
 * only knows the clock of the device, which may be set to anything.
 */
export function onVietnamsClock(instant: string): Date {
  const shifted = new Date(Date.parse(instant) + vietnamAhead);
  return new Date(
    shifted.getUTCFullYear(),
    shifted.getUTCMonth(),
    shifted.getUTCDate(),
    shifted.getUTCHours(),
    shifted.getUTCMinutes(),
  );
}

/** The instant at which a clock in Vietnam shows what was picked; a day alone is kept as its evening. */
export function instantOf(picked: Date, dayOnly: boolean): string {
  const [hours, minutes] = dayOnly ? [19, 0] : [picked.getHours(), picked.getMinutes()];
  const shown = Date.UTC(picked.getFullYear(), picked.getMonth(), picked.getDate(), hours, minutes);
  return new Date(shown - vietnamAhead).toISOString();
}

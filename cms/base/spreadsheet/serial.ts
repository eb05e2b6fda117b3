const day = 86_400_000;

/**
 * The day of a number that a spreadsheet counts days with, as "dd/mm/yyyy"; undefined for one that is no
 * day between 1950 and 2100.
 */
export function dayOfSerial(serial: number, from1904 = false): string | undefined {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = new Date(start + Math.floor(serial) * day);
  const year = moment.getUTCFullYear();
  if (!(year >= 1950 && year <= 2100)) return undefined;
  return moment.toISOString().slice(0, 10).split('-').reverse().join('/');
}

const day = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const eightDigits = /^(\d{2})(\d{2})(\d{4})$/;
const time = /^(\d{1,2})\s*(?::|h|g)\s*(\d{2})?$/i;

/**
 * A day as people type it, "5/1/2026", "05-01-2026", "05012026": "2026-01-05"; undefined for what is
 * no day.
 */
export function typedDay(typed: string): string | undefined {
  const [, date = '', month = '', year = ''] =
    day.exec(typed.trim()) ?? eightDigits.exec(typed.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
  return isDay ? iso : undefined;
}

/** A day and a time, "5/1/2026 8:00", "05/01/2026 8h": "2026-01-05T08:00". */
export function typedMoment(typed: string): string | undefined {
  const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(typed.trim()) ?? [];
  const found = typedDay(first);
  const [, hour = '', minute = '00'] = time.exec(rest) ?? [];
  if (!found || hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${found}T${hour.padStart(2, '0')}:${minute}`;
}

/** A day, or a day and a time, as it is read: "2026-01-05T08:00" → "05/01/2026 08:00". */
export function spokenDay(iso: string): string {
  const [date = '', clock] = iso.split('T');
  return [date.split('-').reverse().join('/'), clock?.slice(0, 5)].filter(Boolean).join(' ');
}

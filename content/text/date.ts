const timeZone = 'Asia/Ho_Chi_Minh';

/** A formatter takes a slow phone several milliseconds to make: it is made when it is first needed. */
function madeOnce(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined;
  return () => (made ??= new Intl.DateTimeFormat('en-GB', { timeZone, ...options }));
}

const dayParts = /* @__PURE__ */ madeOnce({ day: '2-digit', month: '2-digit', year: 'numeric' });
const timeParts = /* @__PURE__ */ madeOnce({
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const exactTimeParts = /* @__PURE__ */ madeOnce({
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** A calendar day, month or year for reading: "2026-01-16" → "16/01/2026", "2026-01" → "01/2026". */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A moment for reading, as the clocks in Vietnam show it: "08:30 ngày 20/11/2026". */
export function formatInstant(instant: string | Date): string {
  const moment = new Date(instant);
  return `${timeParts().format(moment)} ngày ${dayParts().format(moment)}`;
}

/** The same to the second, where two moments must be told apart: "08:30:05 ngày 20/11/2026". */
export function formatExactInstant(instant: string | Date): string {
  const moment = new Date(instant);
  return `${exactTimeParts().format(moment)} ngày ${dayParts().format(moment)}`;
}

/** The calendar day in Vietnam at a moment: "2026-11-24". */
export function dayOfInstant(instant: string | Date): string {
  return dayParts().format(new Date(instant)).split('/').reverse().join('-');
}

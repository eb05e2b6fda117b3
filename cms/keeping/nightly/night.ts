const hourInVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** From one to five in the morning the sites that are tried have little else to do. */
export function isNight(now: Date): boolean {
  const hour = Number(hourInVietnam.format(now));
  return hour >= 1 && hour < 5;
}

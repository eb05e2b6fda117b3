const vietnam = 'Asia/Ho_Chi_Minh';

/**
 * Makes Vietnam the zone of every time that names none. Payload writes times by the clock of the
 * device, and many an office machine came with another zone.
 */
export function keepVietnamTime(): void {
  const Native = Intl.DateTimeFormat;
  const inVietnam = function (
    locales?: Intl.LocalesArgument,
    options?: Intl.DateTimeFormatOptions,
  ) {
    const asked = { ...options, timeZone: options?.timeZone ?? vietnam };
    return isOfLock(locales, options)
      ? new Native('vi-VN', { ...asked, ...dayAndHour })
      : new Native(locales, asked);
  };
  Intl.DateTimeFormat = Object.assign(inVietnam, {
    prototype: Native.prototype,
    supportedLocalesOf: Native.supportedLocalesOf.bind(Native),
  }) as typeof Native;
}

const dayAndHour = { day: '2-digit', month: '2-digit', hour12: false } as const;

/** "Nov 26, 2026, 3:42 PM": since when somebody edits, which Payload says as Americans do. */
function isOfLock(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): boolean {
  return locales === 'en-US' && options?.hour12 === true && options.month === 'short';
}

export const vietnam = 'Asia/Ho_Chi_Minh';

/**
 * Makes Vietnam the zone of every time that names none. Payload writes times by the clock of the
 * device, and many an office machine came with another zone.
 */
export function keepVietnamTime(): void {
  const Native = Intl.DateTimeFormat;
  if (new Native().resolvedOptions().timeZone === vietnam) return;
  const inVietnam = function (
    locales?: Intl.LocalesArgument,
    options?: Intl.DateTimeFormatOptions,
  ) {
    return new Native(locales, { ...options, timeZone: options?.timeZone ?? vietnam });
  };
  Intl.DateTimeFormat = Object.assign(inVietnam, {
    prototype: Native.prototype,
    supportedLocalesOf: Native.supportedLocalesOf.bind(Native),
  }) as typeof Native;
}

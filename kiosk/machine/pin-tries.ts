import { fieldsOf, isCount, isNumber, readJson, type Guard } from '../../content/kept-json.ts';

/** Wrong PINs in a row, stored so that closing the dialog or a restart does not end the wait. */
export interface PinTries {
  wrong: number;
  /** Milliseconds since 1970 until which no PIN is taken. */
  waitUntil: number;
}

const key = 'kiosk-pin-tries';

const isPinTries: Guard<PinTries> = fieldsOf({ wrong: isCount, waitUntil: isNumber });

const longestSeconds = 900;

/** Seconds to wait after so many wrong tries in a row: 0, 0, 0, then 30, 60, 120 … up to 15 minutes. */
export function pinDelaySeconds(wrongTries: number): number {
  return wrongTries < 3 ? 0 : Math.min(longestSeconds, 30 * 2 ** (wrongTries - 3));
}

/** Seconds left to wait; none after the clock was set back, as on a machine without a battery clock. */
export function pinWaitSeconds(storage: Pick<Storage, 'getItem'>, now = Date.now()): number {
  const seconds = Math.ceil((readTries(storage).waitUntil - now) / 1000);
  return seconds > longestSeconds ? 0 : Math.max(0, seconds);
}

/** @returns the seconds to wait now */
export function keepWrongTry(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  now = Date.now(),
): number {
  const wrong = readTries(storage).wrong + 1;
  const seconds = pinDelaySeconds(wrong);
  storage.setItem(key, JSON.stringify({ wrong, waitUntil: now + seconds * 1000 }));
  return seconds;
}

export function forgetTries(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(key);
}

function readTries(storage: Pick<Storage, 'getItem'>): PinTries {
  return readJson(storage.getItem(key), isPinTries) ?? { wrong: 0, waitUntil: 0 };
}

import { createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { readableCode, typedCode } from '../readable-code.ts';

/** Seconds that a code of the application counts, and how many codes before and after count too. */
const period = 30;
const neighbours = 1;

/** The number of recovery codes an account gets. */
const recoveryCodesGiven = 10;

/** A secret of chance, as applications take it (base 32). */
export function makeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * Builds the address in the picture for the application (RFC 6238: six digits, SHA-1, 30 seconds).
 */
export function setUpAddress(secret: string, email: string): string {
  return generator(secret, email).toString();
}

/**
 * @returns the number of the half minute that a code belongs to; undefined when it is none of now. The
 * clock of a phone may be off by half a minute.
 */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const delta = generator(secret).validate({ token: code, timestamp: now, window: neighbours });
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta;
}

/** Codes for the day on which the phone is lost. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodesGiven }, () => readableCode(3));
}

/** A recovery code as it is kept, however it was typed. */
export function hashRecoveryCode(
  typed: string,
  { user, secret }: { user: string; secret: string },
) {
  return createHmac('sha256', secret)
    .update(`recovery-code/${user}/${typedCode(typed)}`)
    .digest('base64url');
}

function generator(secret: string, email = ''): TOTP {
  return new TOTP({ issuer: 'Ấp Số', label: email, secret, period, digits: 6, algorithm: 'SHA1' });
}

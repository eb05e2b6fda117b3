import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { generateCookie, parseCookies } from 'payload/shared';

/** Seconds that a device stays known without a login: half a year. */
const knownFor = 180 * 24 * 3600;

/** The number of the device, if its cookie proves an earlier login with this e-mail. */
export function knownDevice(headers: Headers, email: string, secret: string): string | undefined {
  const [device, signature] = (parseCookies(headers).get(nameOf(email, secret)) ?? '').split('.');
  if (!device || !signature) return undefined;
  const expected = Buffer.from(sign(`${device}/${email}`, secret));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : undefined;
}

/** The cookie that marks a device as known. It grants nothing but a limit of its own. */
export function knownDeviceCookie(
  { email, device = randomUUID() }: { email: string; device: string | undefined },
  { secret, secure }: { secret: string; secure: boolean },
): string {
  return String(
    generateCookie({
      name: nameOf(email, secret),
      value: `${device}.${sign(`${device}/${email}`, secret)}`,
      path: '/api/users/login',
      maxAge: knownFor,
      httpOnly: true,
      sameSite: 'Strict',
      secure,
      returnCookieAsObject: false,
    }),
  );
}

/** One cookie per account; its name does not reveal the account. */
function nameOf(email: string, secret: string): string {
  return `apso-device-${sign(email, secret).slice(0, 12)}`;
}

function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(`known-device/${text}`).digest('base64url');
}

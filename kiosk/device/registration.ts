import type { Registered, RegisterPost } from '../../content/kiosk-posts.ts';
import { postToCms, type PostResult } from './post.ts';

/** The device's credentials; stored on the device only. */
export interface Registration {
  /** Code of the desk it was issued for. */
  code: string;
  token: string;
}

const key = 'kiosk-registration';

/** This device's registration at a desk; one for another desk does not count. */
export function readRegistration(
  storage: Pick<Storage, 'getItem'>,
  code: string,
): Registration | undefined {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isRegistration(value) && value.code === code ? value : undefined;
  } catch {
    return undefined;
  }
}

export function forgetRegistration(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(key);
}

/** Exchanges the one-time key of the CMS for a token and stores it. */
export async function registerDevice(
  storage: Pick<Storage, 'setItem'>,
  post: RegisterPost,
): Promise<PostResult<Registered>> {
  const result = await postToCms<Registered>('register', post);
  if (result.state === 'done') {
    const registration: Registration = { code: post.code, token: result.body.token };
    storage.setItem(key, JSON.stringify(registration));
  }
  return result;
}

function isRegistration(value: unknown): value is Registration {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'token' in value &&
    typeof value.token === 'string'
  );
}

import { fieldsOf, isText, readJson, type Guard } from '../../content/kept-json.ts';
import type { Registered, RegisterPost } from '../../content/kiosk/posts.ts';
import { postToCms, type PostResult } from './post.ts';

/** The machine's credentials; stored on the machine only. */
export interface Registration {
  /** Code of the desk it was issued for. */
  code: string;
  token: string;
}

const key = 'kiosk-registration';

const isRegistration: Guard<Registration> = fieldsOf({ code: isText, token: isText });

/** This machine's registration at a desk; one for another desk does not count. */
export function readRegistration(
  storage: Pick<Storage, 'getItem'>,
  code: string,
): Registration | undefined {
  const kept = readJson(storage.getItem(key), isRegistration);
  return kept?.code === code ? kept : undefined;
}

export function forgetRegistration(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(key);
}

/** Exchanges the one-time key of the CMS for a token and stores it. */
export async function registerMachine(
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

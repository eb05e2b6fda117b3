import type { Payload } from 'payload';
import type { Limit } from '../../base/limits/limit.ts';
import {
  forgetTries,
  forgetTriesAt,
  giveTryBack,
  takeTry,
  type Trier,
} from '../../storage/tries/tries.ts';

const minutes = 60;

/** From a device that has logged into the account before; nobody else can use these up. */
const knownDevice: Limit = { name: 'device', free: 10, firstWait: 30, longestWait: 15 * minutes };
/** From one network at one account. */
const networkAtAccount: Limit = {
  name: 'network-at-account',
  free: 5,
  firstWait: 30,
  longestWait: 15 * minutes,
};
/** From one network at all accounts together. */
const network: Limit = { name: 'network', free: 30, firstWait: 10, longestWait: 5 * minutes };
/** At one account from all networks together; known devices are not among them. */
const account: Limit = { name: 'account', free: 100, firstWait: 10, longestWait: 5 * minutes };
/** For repeating one's own password while logged in. */
export const ownPassword: Limit = {
  name: 'own-password',
  free: 5,
  firstWait: 30,
  longestWait: 15 * minutes,
};

/** Of an account with its right password: each login is kept, with an entry of the audit. */
export const signIns: Limit = { name: 'sign-ins', free: 300, firstWait: 5, longestWait: 60 };

/** Codes of a second factor: whoever tries them knows the password. */
export const secondFactor: Limit = {
  name: 'second-factor',
  free: 5,
  firstWait: 30,
  longestWait: 15 * minutes,
};
/** Links by mail: for one account from one network, from one network for all, for one account from all. */
const mailLimits: Record<'networkForAccount' | 'network' | 'account', Limit> = {
  networkForAccount: { name: 'mail-at-account', free: 3, firstWait: 60, longestWait: 60 * minutes },
  network: { name: 'mail-network', free: 10, firstWait: 60, longestWait: 60 * minutes },
  account: { name: 'mail-account', free: 10, firstWait: 60, longestWait: 15 * minutes },
};

/** Counts that somebody asks for a link by mail; the same whether there is such an account. */
export async function takeMail(
  payload: Payload,
  { email, network }: Pick<Caller, 'email' | 'network'>,
  now?: number,
): Promise<boolean> {
  const limits: [Limit, string][] = [
    [mailLimits.networkForAccount, `${network}/${email}`],
    [mailLimits.network, network],
    [mailLimits.account, email],
  ];
  for (const [limit, who] of limits)
    if (!(await takeTry(payload, limit, { who }, now))) return false;
  return true;
}

/** The one who tries to log in. */
export interface Caller {
  /** The e-mail that was typed, in small letters. */
  email: string;
  network: string;
  /** Number of the device, if it has logged in with this e-mail before. */
  device: string | undefined;
}

/**
 * Counts a login before its password is checked. The narrowest limit comes first, so that a caller who
 * is stopped there uses up no shared limit.
 */
export async function takeLogin(payload: Payload, caller: Caller, now?: number): Promise<boolean> {
  for (const [limit, trier] of limitsOf(caller))
    if (!(await takeTry(payload, limit, trier, now))) return false;
  return true;
}

/** After a right password: forgets the caller's own tries; of shared limits it takes back only this one. */
export async function giveLoginBack(payload: Payload, caller: Caller): Promise<void> {
  const [[narrowest, own], ...shared] = limitsOf(caller);
  await forgetTries(payload, narrowest, own);
  for (const [limit, trier] of shared) await giveTryBack(payload, limit, trier);
}

/** Resets the limits of an account after an administrator issued a new password. */
export function forgetLogins(payload: Payload, email: string): Promise<void> {
  return forgetTriesAt(payload, email);
}

function limitsOf(caller: Caller): [[Limit, Trier], ...[Limit, Trier][]] {
  const { email } = caller;
  if (caller.device) return [[knownDevice, { who: `${caller.device}/${email}`, account: email }]];
  return [
    [networkAtAccount, { who: `${caller.network}/${email}`, account: email }],
    [network, { who: caller.network }],
    [account, { who: email, account: email }],
  ];
}

import type { Payload, PayloadRequest } from 'payload';
import { needsSecondFactor } from '../../../base/access/abilities.ts';
import {
  hashRecoveryCode,
  makeRecoveryCodes,
  makeSecret,
  setUpAddress,
  stepOfCode,
} from './codes.ts';
import { writeIf, writePart } from '../../../storage/database/write-part.ts';

/** The second factor of one user, under the user's id; the user's own row knows nothing of it. */
interface Kept {
  id: string;
  /** Encrypted; empty while it is not switched on. */
  secret: string;
  /** Encrypted; of an application that is just being set up. */
  pending: string;
  /** The time it was switched on, in milliseconds since 1970. */
  since: number;
  /** The last half minute whose code was used: none counts twice. */
  lastStep: number;
  /** Hashes of the recovery codes that are left, in JSON. */
  recovery: string;
  /** Grows with each change of the recovery codes. */
  revision: number;
}

/** The part of a second factor that its user sees. */
export interface SecondFactorState {
  /** Since when it is on, in milliseconds since 1970. */
  since: number | undefined;
  recoveryCodesLeft: number;
}

/** Reads the state of somebody's second factor, if there is one. */
export async function secondFactorOf(payload: Payload, user: string): Promise<SecondFactorState> {
  const kept = await find(payload, user);
  if (!kept?.secret) return { since: undefined, recoveryCodesLeft: 0 };
  return { since: kept.since, recoveryCodesLeft: hashesIn(kept).length };
}

/**
 * Begins to set up an application; what is switched on holds until the first code of the new one.
 * @returns the secret and what the picture for the application says
 */
export async function beginSecondFactor(
  payload: Payload,
  { id, email }: { id: string; email: string },
): Promise<{ secret: string; address: string }> {
  const secret = makeSecret();
  const pending = payload.encrypt(secret);
  if (await find(payload, id)) await change(payload, id, { pending });
  else {
    const fresh = { id, secret: '', since: 0, lastStep: 0, recovery: '[]', revision: 0 };
    await payload.db.create({ collection: 'second-factors', data: { ...fresh, pending } });
  }
  return { secret, address: setUpAddress(secret, email) };
}

/** Tells whether a code switches on the second factor that was begun. */
export async function isFirstCode(
  payload: Payload,
  user: string,
  code: string,
  now = Date.now(),
): Promise<boolean> {
  const kept = await find(payload, user);
  return kept !== null && firstStep(payload, kept, code, now) !== undefined;
}

/**
 * Switches on what was begun, with the first code of the application.
 * @returns recovery codes, which are told this once; undefined when the code is not right
 */
export async function confirmSecondFactor(
  payload: Payload,
  user: string,
  code: string,
  now = Date.now(),
): Promise<string[] | undefined> {
  const kept = await find(payload, user);
  const step = kept && firstStep(payload, kept, code, now);
  if (!kept || step === undefined) return undefined;
  const codes = makeRecoveryCodes();
  const isPending = { and: [{ id: { equals: user } }, { pending: { equals: kept.pending } }] };
  const switched = await writeIf(payload, 'second-factors', isPending, {
    secret: kept.pending,
    pending: '',
    since: now,
    lastStep: step,
    recovery: JSON.stringify(hashesOf(payload, user, codes)),
    revision: kept.revision + 1,
  });
  return switched ? codes : undefined;
}

/** Tells whether this is a code of the application or a recovery code, and uses it up. */
export async function takeCode(
  payload: Payload,
  user: string,
  typed: string,
  now = Date.now(),
): Promise<boolean> {
  const kept = await find(payload, user);
  if (!kept?.secret) return false;
  const digits = digitsIn(typed);
  return /^\d{6}$/.test(digits)
    ? takeStep(payload, kept, digits, now)
    : takeRecoveryCode(payload, kept, typed);
}

/** New recovery codes in place of those of before; undefined where there is no second factor. */
export async function renewRecoveryCodes(
  payload: Payload,
  user: string,
): Promise<string[] | undefined> {
  const kept = await find(payload, user);
  if (!kept?.secret) return undefined;
  const codes = makeRecoveryCodes();
  return (await replaceHashes(payload, kept, hashesOf(payload, user, codes))) ? codes : undefined;
}

/** From now on the password alone is asked for. */
export async function removeSecondFactor(
  payload: Payload,
  user: string,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const where = { id: { equals: user } };
  await payload.db.deleteMany({ collection: 'second-factors', where, req });
}

/** Marks a user who has to set up a second factor before anything else. */
export async function marksWhoNeedsSecondFactor(
  payload: Payload,
  user: NonNullable<PayloadRequest['user']>,
): Promise<void> {
  if (!needsSecondFactor(user) || !(await isRequired(payload))) return;
  if ((await secondFactorOf(payload, String(user.id))).since === undefined)
    Object.assign(user, { awaitsSecondFactor: true });
}

/** Tells whether the settings ask a second factor of those who decide for others. */
export async function isRequired(payload: Payload): Promise<boolean> {
  const row = await payload.db.findGlobal<Record<string, unknown>>({ slug: 'settings' });
  return (row as typeof row | null)?.['secondFactorRequired'] === true;
}

/** The half minute of a code of the application that is being set up. */
function firstStep(payload: Payload, { pending }: Kept, code: string, now: number) {
  return pending ? stepOfCode(payload.decrypt(pending), digitsIn(code), now) : undefined;
}

async function takeStep(payload: Payload, kept: Kept, code: string, now: number): Promise<boolean> {
  const step = stepOfCode(payload.decrypt(kept.secret), code, now);
  if (step === undefined) return false;
  const isUnused = { and: [{ id: { equals: kept.id } }, { lastStep: { less_than: step } }] };
  return (await writeIf(payload, 'second-factors', isUnused, { lastStep: step })) !== null;
}

async function takeRecoveryCode(payload: Payload, kept: Kept, typed: string): Promise<boolean> {
  const hash = hashRecoveryCode(typed, { user: kept.id, secret: payload.secret });
  const hashes = hashesIn(kept);
  const left = hashes.filter((one) => one !== hash);
  return left.length < hashes.length && replaceHashes(payload, kept, left);
}

/** Only over what was read: of two at the same moment one is too late. */
async function replaceHashes(payload: Payload, kept: Kept, hashes: string[]): Promise<boolean> {
  const { id, revision } = kept;
  const asRead = { and: [{ id: { equals: id } }, { revision: { equals: revision } }] };
  const left = { recovery: JSON.stringify(hashes), revision: revision + 1 };
  return (await writeIf(payload, 'second-factors', asRead, left)) !== null;
}

function change(payload: Payload, id: string, data: Partial<Kept>): Promise<void> {
  return writePart(payload, 'second-factors', id, data);
}

async function find(payload: Payload, user: string): Promise<Kept | null> {
  const where = { id: { equals: user } };
  return (await payload.db.findOne<Kept>({ collection: 'second-factors', where })) ?? null;
}

const hashesIn = ({ recovery }: Kept) => JSON.parse(recovery) as string[];

const hashesOf = ({ secret }: Payload, user: string, codes: string[]) =>
  codes.map((code) => hashRecoveryCode(code, { user, secret }));

const digitsIn = (typed: string) => typed.replace(/\s/g, '');

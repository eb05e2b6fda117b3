import type {
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeChangeHook,
} from 'payload';
import { record } from '../../storage/audit/record.ts';
import { forgetTurns, moveTurns } from '../../storage/tries/turns.ts';
import { forgetDays } from '../../safeguards/quota/days.ts';
import { forgetLinks } from '../sign-in/password-links.ts';
import { removeSecondFactor } from '../sign-in/second-factor/second-factor.ts';
import { beginSession, endSessions, sessionOf } from '../sign-in/sessions.ts';

/** Payload has put the new session behind those of before. */
export const notesSession: CollectionAfterLoginHook = async ({ req, user }) => {
  const id = (user['sessions'] as { id: string }[] | undefined)?.at(-1)?.id;
  const { headers } = req;
  await record(req.payload, { deed: 'signIn', by: String(user.id), of: 'users' }, req);
  if (id) await beginSession(req.payload, { id, user: String(user.id), headers }, { req });
};

/** Logging out ends the session, or all of them. */
export const endsSession: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return;
  const only = sessionOf(req.user);
  const all = req.searchParams?.get('allSessions') === 'true';
  await record(req.payload, { deed: 'signOut', by: req.user, of: 'users' }, req);
  await endSessions(req.payload, String(req.user.id), { req, ...(all ? {} : { only }) });
};

/** A new password ends all other sessions. */
export const endsOtherSessions: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data['password']) return data;
  const id = String(originalDoc?.id);
  const isOwn = req.user?.id === id;
  await endSessions(req.payload, id, { req, ...(isOwn && { but: sessionOf(req.user) }) });
  return data;
};

const day = 24 * 3_600_000;

/** Nothing is left of an account that was deleted; what it did of late counts for who deleted it. */
export const forgetsAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  const user = String(id);
  await endSessions(req.payload, user, { req });
  await forgetLinks(req.payload, user, req);
  await removeSecondFactor(req.payload, user, req);
  await forgetDays(req.payload, user, req);
  const by = req.user && String(req.user.id);
  if (by && by !== user) await moveTurns(req.payload, { from: user, to: by }, day, req);
  else await forgetTurns(req.payload, user, req);
};

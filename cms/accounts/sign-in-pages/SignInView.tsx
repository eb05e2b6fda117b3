import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { sendsMail } from '../../base/mail/mail.ts';
import { Door } from '../../base/screens/door/Door.tsx';
import { SignInPage } from './SignInPage.tsx';

/** The login, with a second step for who has a second factor. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const redirectTo = searchParams?.['redirect'] ?? '';
  const to = getSafeRedirect({ fallbackTo: '/admin', redirectTo });
  if (user) redirect(to);
  return (
    <Door>
      <SignInPage to={to} sendsMail={sendsMail(payload)} />
    </Door>
  );
}

import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { sendsMail } from '../../mail/mail.ts';
import { Logo } from '../brand/Brand.tsx';
import { SignInForm } from './SignInForm.tsx';
import './sign-in.css';

/** The login, with a second step for who has a second factor. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const redirectTo = searchParams?.['redirect'] ?? '';
  const to = getSafeRedirect({ fallbackTo: '/admin', redirectTo });
  if (user) redirect(to);
  return (
    <div className="sign-in">
      <Logo />
      <SignInForm to={to} sendsMail={sendsMail(payload)} />
    </div>
  );
}

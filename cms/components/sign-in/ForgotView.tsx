import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { sendsMail } from '../../mail/mail.ts';
import { Logo } from '../brand/Brand.tsx';
import { ForgotForm } from './ForgotForm.tsx';
import './sign-in.css';

/** Where somebody asks for a link by mail; nowhere, where none can be sent. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  if (!sendsMail(initPageResult.req.payload)) redirect('/admin/login');
  return (
    <div className="sign-in">
      <Logo />
      <ForgotForm />
    </div>
  );
}

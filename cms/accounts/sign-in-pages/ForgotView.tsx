import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { sendsMail } from '../../base/mail/mail.ts';
import { Door } from '../../base/screens/door/Door.tsx';
import { ForgotForm } from './ForgotForm.tsx';

/** The page that asks for a link by mail; missing where no mail can be sent. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  if (!sendsMail(initPageResult.req.payload)) redirect('/admin/login');
  return (
    <Door>
      <ForgotForm />
    </Door>
  );
}

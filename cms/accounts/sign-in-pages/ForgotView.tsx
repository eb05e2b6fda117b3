import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { sendsMail } from '../../base/mail/mail.ts';
import { Door } from '../../base/screens/door/Door.tsx';
import { ForgotForm } from './ForgotForm.tsx';

/** Where somebody asks for a link by mail; nowhere, where none can be sent. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  if (!sendsMail(initPageResult.req.payload)) redirect('/admin/login');
  return (
    <Door>
      <ForgotForm />
    </Door>
  );
}

import { MinimalTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { hasTemporaryPassword } from '../../../../base/access/roles.ts';
import { Door } from '../../../../base/screens/door/Door.tsx';
import { OwnPasswordForm } from './OwnPasswordForm.tsx';
import { texts } from './texts.ts';

/** The only admin page that users with a temporary password get. */
export function OwnPasswordView({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req;
  if (!user || !hasTemporaryPassword(user)) redirect('/admin');
  return (
    <MinimalTemplate className="own-password">
      <Door>
        <h1>{texts.title}</h1>
        <p>{texts.why}</p>
        <p>{texts.rule}</p>
        <OwnPasswordForm user={String(user.id)} />
        <a href="/admin/logout">{texts.logOut}</a>
      </Door>
    </MinimalTemplate>
  );
}

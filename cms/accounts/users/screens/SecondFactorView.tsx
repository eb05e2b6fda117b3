import { MinimalTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { awaitsSecondFactor } from '../../../base/access/roles.ts';
import { Door } from '../../../base/screens/door/Door.tsx';
import { FirstSecondFactor } from './FirstSecondFactor.tsx';
import { texts } from './texts.ts';

/** The only page of the admin for who has to set up a second factor. */
export function SecondFactorView({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req;
  if (!user || !awaitsSecondFactor(user)) redirect('/admin');
  return (
    <MinimalTemplate>
      <Door>
        <h1>{texts.factor.mustTitle}</h1>
        <p>{texts.factor.must}</p>
        <FirstSecondFactor user={String(user.id)} />
        <a href="/admin/logout">{texts.logOut}</a>
      </Door>
    </MinimalTemplate>
  );
}

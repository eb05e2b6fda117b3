import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { present } from '../../../../content/present.ts';
import { isStaff } from '../../access/abilities.ts';
import { Hint } from '../kit/kit.tsx';

interface StaffPageProps {
  /** The properties Payload hands to a view. */
  view: AdminViewServerProps;
  /** Below `/admin`: where who is not signed in comes back to. */
  path: string;
  /** The title in the row above the page. */
  title: string;
  /** A sentence about its use: then the page begins with its title and this. */
  intro?: string;
  /** Names of the page's own styles. */
  className?: string;
  children: ReactNode;
}

/** A page of our own in the admin, with its menu and header, for whoever works here. */
export function StaffPage({ view, path, title, intro, className = '', children }: StaffPageProps) {
  const { initPageResult, params, searchParams } = view;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { i18n, payload, user } = req;
  if (!isStaff(user)) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${path}`)}`);
  return (
    <DefaultTemplate
      {...present({ locale, params, searchParams, user: user ?? undefined })}
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title, url: `/admin${path}` }]} />
      <div className={`kit-page ${className}`.trim()}>
        {intro && (
          <header>
            <h1>{title}</h1>
            <Hint>{intro}</Hint>
          </header>
        )}
        {children}
      </div>
    </DefaultTemplate>
  );
}

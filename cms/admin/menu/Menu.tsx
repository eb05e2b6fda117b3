import { NavHamburger, NavWrapper } from '@payloadcms/next/client';
import { Logout } from '@payloadcms/ui';
import { EntityType, groupNavItems } from '@payloadcms/ui/shared';
import type { ServerProps } from 'payload';
import { menuOf } from './menu.ts';
import { MenuLinks } from './MenuLinks.tsx';

/** The menu of the admin, in the frame that Payload gives it: a few sections, of which one lies open. */
export function Menu({ i18n, payload, permissions, user, visibleEntities }: ServerProps) {
  const shown = [
    ...payload.config.collections
      .filter(({ slug }) => visibleEntities?.collections.includes(slug))
      .map((entity) => ({ type: EntityType.collection, entity }) as const),
    ...payload.config.globals
      .filter(({ slug }) => visibleEntities?.globals.includes(slug))
      .map((entity) => ({ type: EntityType.global, entity }) as const),
  ];
  const listed = permissions ? groupNavItems(shown, permissions, i18n) : [];
  return (
    <NavWrapper baseClass="nav">
      <nav className="nav__wrap" aria-label="Các mục">
        <MenuLinks sections={menuOf(user ?? null, listed)} />
        <div className="nav__controls">
          <Logout />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  );
}

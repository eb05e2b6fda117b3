import Link from 'next/link';
import type { TypedUser } from 'payload';
import type { IconName } from '../../../../look/icons/names.ts';
import { isStaff, may } from '../../../base/access/abilities.ts';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { Finder } from './Finder.tsx';
import { texts } from './texts.ts';

/**
 * At the top of every screen: the search over everything, and what one does most. Officials keep their
 * teams, and write for their commune, too; who only looks has nothing to do.
 */
export function TopActions({ user }: { user?: TypedUser | null }) {
  if (!isStaff(user)) return null;
  return (
    <div className="top-actions">
      <Finder user={String(user?.id)} sign={<Icon name="search" />} />
      {may(user, 'keepOwnCommune') && (
        <Way href="/admin/collections/teams" icon="users" words={texts.ownTeam} />
      )}
      {may(user, 'write') && (
        <Way href="/admin/collections/guides/create" icon="edit" words={texts.write} />
      )}
    </div>
  );
}

function Way({ href, icon, words }: { href: string; icon: IconName; words: string }) {
  return (
    <Link className="top-actions__way" href={href} prefetch={false}>
      <Icon name={icon} />
      <span>{words}</span>
    </Link>
  );
}

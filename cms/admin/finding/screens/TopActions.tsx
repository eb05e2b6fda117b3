import Link from 'next/link';
import type { ReactNode } from 'react';
import type { TypedUser } from 'payload';
import { isStaff, may, writesForProvince } from '../../../base/access/abilities.ts';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { Finder } from './Finder.tsx';
import { texts } from './texts.ts';
import './finder.css';

/** At the top of every screen: the search over everything, and what one does most. */
export function TopActions({ user }: { user?: TypedUser | null }) {
  if (!isStaff(user)) return null;
  return (
    <div className="top-actions">
      <Finder user={String(user?.id)} sign={<Icon name="search" />} />
      <Main user={user} />
    </div>
  );
}

/** Writers write, officials keep their teams; who only looks has nothing to do. */
function Main({ user }: { user?: TypedUser | null | undefined }): ReactNode {
  if (writesForProvince(user))
    return <MainLink href="/admin/collections/guides/create" words={texts.write} />;
  if (may(user, 'keepOwnCommune'))
    return <MainLink href="/admin/collections/teams" words={texts.ownTeam} />;
  return null;
}

function MainLink({ href, words }: { href: string; words: string }) {
  return (
    <Link className="top-actions__main" href={href} prefetch={false}>
      <Icon name="edit" />
      <span>{words}</span>
    </Link>
  );
}

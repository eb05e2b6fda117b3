'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { massDeedsPath, shownDeed } from '../../../base/admin-paths.ts';
import type { ListedDeed } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';

/** Milliseconds for which what was done is told above the list. */
const longestTold = 24 * 3_600_000;

/** The last deed on many documents of a list, as long as it can be taken back or stopped. */
export function LastDeed({ of }: { of: string }) {
  const [deed, setDeed] = useState<ListedDeed>();
  useEffect(() => {
    const leaving = new AbortController();
    const address = `/api/mass-deed?of=${encodeURIComponent(of)}`;
    void look<{ deeds: ListedDeed[] }>(address, leaving.signal).then((found) => {
      const since = new Date(Date.now() - longestTold).toISOString();
      const isOpen = ({ canStop, startedAt, undoUntil }: ListedDeed) =>
        (canStop || undoUntil !== undefined) && startedAt > since;
      setDeed(found?.deeds.find(isOpen));
    });
    return () => leaving.abort();
  }, [of]);
  if (!deed) return null;
  const { id, title, byName, startedAt, undoUntil } = deed;
  return (
    <p className="bulk-last">
      <span>
        {texts.last}: <strong>{title}</strong>, {texts.line(byName, startedAt)}.
      </span>{' '}
      <Link href={`/admin${massDeedsPath}?${shownDeed}=${encodeURIComponent(id)}`}>
        {undoUntil ? texts.undo : texts.stopYes}
      </Link>
    </p>
  );
}

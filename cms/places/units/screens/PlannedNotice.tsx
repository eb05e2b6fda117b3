'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { shownChange, unitsPath } from '../../../base/admin-paths.ts';
import type { PlannedView } from '../planned.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { plannedTexts } from './texts.ts';

/** At the top of a form: what is planned of the unit, so that nobody writes past it. */
export function PlannedNotice() {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id ? (
    <Notice key={id} collection={collectionSlug} id={String(id)} />
  ) : null;
}

function Notice({ collection, id }: { collection: string; id: string }) {
  const [view, setView] = useState<PlannedView>();
  useEffect(() => {
    const leaving = new AbortController();
    void look<PlannedView>(`/api/units/planned/${collection}/${id}`, leaving.signal).then(
      (found) => found && setView(found),
    );
    return () => leaving.abort();
  }, [collection, id]);
  if (!view || view.changes.length === 0) return null;
  return (
    <section className="kit-notice planned-notice" aria-label={plannedTexts.label}>
      <Icon name="calendar-event" />
      <ul>
        {view.changes.map(({ id: change, sentences, isStalled }) => (
          <li key={change}>
            <p>
              <strong>{sentences.join(' ')}</strong>{' '}
              {isStalled ? plannedTexts.stalled : plannedTexts.waits}
            </p>
            {view.mayOpen && (
              <Link href={`/admin${unitsPath}?${shownChange}=${encodeURIComponent(change)}`}>
                {plannedTexts.open}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

'use client';

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { ReleaseEntry } from '../../publishing/publication/publication.ts';
import type { PublicationSummary } from '../../publishing/publication/summary.ts';
import { post } from '../../base/screens/ask/ask.ts';
import { releaseLine, texts } from './texts.ts';

const modal = 'roll-back';

interface ReleaseListProps {
  publication: PublicationSummary;
  mayRollBack: boolean;
}

/** The releases that are kept, newest first, each with the way back to it. */
export function ReleaseList({ publication, mayRollBack }: ReleaseListProps) {
  const { releases, liveRelease } = publication;
  const [chosen, setChosen] = useState<ReleaseEntry>();
  const { openModal } = useModal();
  if (releases.length === 0) return null;
  const newestFirst = [...releases].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <details className="kit-details">
      <summary>
        {texts.releases} ({releases.length})
      </summary>
      <ul className="dashboard__releases">
        {newestFirst.map((release) => (
          <li key={release.id}>
            <span>{releaseLine(release)}</span>
            {release.id === liveRelease && <strong>{texts.running}</strong>}
            {release.id !== liveRelease && mayRollBack && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => {
                  setChosen(release);
                  openModal(modal);
                }}
              >
                {texts.goBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && (
        <ConfirmationModal
          modalSlug={modal}
          heading={texts.goBackHeading(chosen.at)}
          body={texts.goBackBody}
          confirmLabel={texts.goBack}
          onConfirm={() => rollBack(chosen)}
        />
      )}
    </details>
  );
}

async function rollBack({ id }: ReleaseEntry): Promise<void> {
  const done = await post('/api/live/rollback', { release: id });
  if (done.ok) toast.success(texts.goBackDone);
  else toast.error(done.message);
}

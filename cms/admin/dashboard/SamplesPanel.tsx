'use client';

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { SamplesDeleted } from '../../safeguards/removal/samples.ts';
import { post } from '../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';

const modal = 'delete-samples';

/** The number of samples still left, and one action that deletes them all. */
export function SamplesPanel({ count }: { count: number }) {
  const [left, setLeft] = useState(count);
  const { openModal } = useModal();
  if (left === 0) return null;
  const deleteAll = async () => {
    const done = await post<SamplesDeleted>('/api/live/delete-samples', {});
    if (!done.ok) {
      toast.error(done.message);
      return;
    }
    const result = done.body;
    setLeft(result.kept);
    toast.success(texts.samplesDeleted(result));
  };
  return (
    <section className="kit-panel" aria-labelledby="samples">
      <h2 id="samples">{texts.samples(left)}</h2>
      <p>{texts.samplesNote}</p>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
        {texts.deleteSamples}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.deleteSamplesHeading}
        body={texts.deleteSamplesBody}
        confirmLabel={texts.deleteSamples}
        onConfirm={deleteAll}
      />
    </section>
  );
}

'use client';

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { post } from '../../../base/screens/ask/ask.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { texts } from './texts.ts';

/** Has what a drawing takes loaded again where the form has been open for long: else that is there. */
function getReady(): void {
  void post('/api/preview/ready', {});
}

/** Above a form: opens its page beside it. A form in a drawer has no room for one. */
export function PreviewButton() {
  const { collectionSlug, isTrashed } = useDocumentInfo();
  const depth = useEditDepth();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Element>();
  const wasOpen = useRef(false);
  useEffect(() => {
    // Only now is the form no longer inert behind a preview that took the whole screen.
    if (!place && wasOpen.current) button.current?.focus();
    wasOpen.current = place !== undefined;
  }, [place]);
  const isOffered = Boolean(collectionSlug) && !isTrashed && depth <= 1;
  if (!isOffered) return null;
  const close = () => setPlace(undefined);
  const open = () => {
    const form = button.current?.closest('form');
    setPlace(form?.querySelector('.collection-edit__main-wrapper') ?? undefined);
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className="preview-button"
        aria-expanded={place !== undefined}
        aria-controls={place ? 'preview-pane' : undefined}
        onClick={place ? close : open}
        onPointerEnter={getReady}
        onFocus={getReady}
      >
        {texts.open}
      </button>
      {place && createPortal(<PreviewPane onClose={close} />, place)}
    </>
  );
}

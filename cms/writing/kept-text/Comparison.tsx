'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from '../../base/screens/dialog/use-modal.ts';
import type { Difference } from '../differences/difference.ts';
import { post } from '../../base/screens/ask/ask.ts';
import { Differences } from '../differences/screens/Differences.tsx';
import { texts } from './texts.ts';

type Values = Record<string, unknown>;

/** Two texts of a form. */
export interface Compared {
  /** The names of the two. */
  names: [string, string];
  read: () => Promise<[Values, Values]>;
}

interface ComparisonProps extends Compared {
  onClose: () => void;
}

/** The differences between two texts of a form, in its words. */
export function Comparison({ names, read, onClose }: ComparisonProps) {
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [found, setFound] = useState<Difference[]>();
  const [fault, setFault] = useState('');
  useModal(dialog);
  useEffect(() => {
    let hasLeft = false;
    const of = collectionSlug ? `collections/${collectionSlug}` : `globals/${globalSlug}`;
    const compare = async () => {
      const [before, after] = await read();
      const body = { before, after };
      const answer = await post<{ differences: Difference[] }>(`/api/differences/${of}`, body);
      if (hasLeft) return;
      if (answer.ok) setFound(answer.body.differences);
      else setFault(answer.message);
    };
    void compare();
    return () => {
      hasLeft = true;
    };
    // It shows what stood in the form when it was asked for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="kit-dialog kept-compare"
      aria-labelledby={title}
      onCancel={onClose}
    >
      <h2 id={title}>{texts.compareTitle}</h2>
      {!found && !fault && <p role="status">{texts.loading}</p>}
      {fault && <p role="alert">{fault}</p>}
      {found?.length === 0 && <p role="status">{texts.alike}</p>}
      {found && found.length > 0 && (
        <>
          <p className="kept-compare__sides">
            <del>{texts.onlyIn(names[0])}</del> <ins>{texts.onlyIn(names[1])}</ins>
          </p>
          <Differences list={found} />
        </>
      )}
      <div className="kit-dialog__buttons">
        <Button margin={false} buttonStyle="secondary" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}

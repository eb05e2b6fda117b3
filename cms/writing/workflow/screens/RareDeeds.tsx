'use client';

import { toast, useConfig, useDocumentInfo, useEditDepth } from '@payloadcms/ui';
import Link from 'next/link.js';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { AskDialog } from '../../../base/screens/dialog/AskDialog.tsx';
import { ask } from '../../../base/screens/ask/ask.ts';
import { deedTexts as texts } from './deed-texts.ts';

interface RareDeedsProps {
  /** Closes the menu that they stand in. */
  onDone: () => void;
  /** While there are changes that are not saved: a copy would be of what was saved. */
  disabled: boolean;
}

/** The last part of the menu: what is done with a document as a whole. In a drawer there is none of it. */
export function RareDeeds({ onDone, disabled }: RareDeedsProps) {
  const { collectionSlug, docPermissions, hasDeletePermission, hasTrashPermission, id } =
    useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const router = useRouter();
  const depth = useEditDepth();
  const [asks, setAsks] = useState(false);
  if (!collectionSlug || !id || depth > 1) return null;
  const address = `/api/${collectionSlug}/${id}`;
  const list = `/admin/collections/${collectionSlug}`;
  const creates = Boolean(docPermissions && 'create' in docPermissions && docPermissions.create);
  const duplicates = creates && getEntityConfig({ collectionSlug })?.disableDuplicate !== true;

  const duplicate = async () => {
    onDone();
    const body = { _status: 'draft' };
    const copied = await ask<{ doc: { id: string } }>('POST', `${address}/duplicate`, { body });
    if (!copied.ok) return toast.error(copied.message);
    toast.success(texts.duplicated);
    router.push(`${list}/${copied.body.doc.id}`);
  };
  const throwAway = async () => {
    setAsks(false);
    const body = { deletedAt: new Date().toISOString() };
    const thrown = await ask('PATCH', address, { body });
    if (!thrown.ok) return toast.error(thrown.message);
    toast.success(texts.thrownAway);
    router.push(list);
  };
  return (
    <>
      <li className="workflow-bar__deeds">
        <Link href={`${list}/${id}/versions`} onClick={onDone}>
          {texts.versions}
        </Link>
      </li>
      {duplicates && (
        <li>
          <button type="button" disabled={disabled} onClick={() => void duplicate()}>
            {texts.duplicate}
          </button>
        </li>
      )}
      {creates && (
        <li>
          <Link href={`${list}/create`} onClick={onDone}>
            {texts.create}
          </Link>
        </li>
      )}
      {(hasTrashPermission || hasDeletePermission) && (
        <li>
          <button
            type="button"
            onClick={() => {
              onDone();
              setAsks(true);
            }}
          >
            {texts.throwAway}
          </button>
        </li>
      )}
      {asks && (
        <AskDialog
          isSmall
          title={texts.throwAway}
          yes={{ label: texts.throwAway, onClick: () => void throwAway() }}
          no={texts.cancel}
          onCancel={() => setAsks(false)}
        >
          <p>{texts.throwAwayExplained}</p>
        </AskDialog>
      )}
    </>
  );
}

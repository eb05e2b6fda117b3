'use client';

import {
  Button,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui';
import { typedTextsHandedOver, useUnsaved } from '../../../base/screens/typed-texts/typed-texts.ts';
import { texts } from './texts.ts';

/**
 * Payload asks for the rights of the document after each save, twice, one after the other, before it says
 * that it is saved. Ours follow from who one is and where the document lies, which a draft does not change.
 */
const withoutRightsAnew = { getDocPermissions: false };

/** Saves what stands in the form as a draft. @returns whether it is saved */
export function useSaveDraft(): () => Promise<boolean> {
  const { collectionSlug, id, setUnpublishedVersionCount } = useDocumentInfo();
  const { submit } = useForm();
  return async () => {
    await typedTextsHandedOver();
    const done = await submit({
      action: `/api/${collectionSlug}${id ? `/${id}` : ''}?depth=0&fallback-locale=null&draft=true&faults=false`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
      ...(id && { context: withoutRightsAnew }),
    });
    const isSaved = (done && 'res' in done && done.res.ok) === true;
    if (isSaved) setUnpublishedVersionCount((count) => count + 1);
    return isSaved;
  };
}

interface SaveButtonProps {
  isMain: boolean;
  disabled: boolean;
  onSave: () => Promise<boolean>;
}

/** Saves a draft, also by Ctrl+S. */
export function SaveButton({ isMain, disabled, onSave }: SaveButtonProps) {
  const { id, uploadStatus } = useDocumentInfo();
  const modified = useFormModified();
  const editDepth = useEditDepth();
  const hasUnsaved = useUnsaved();
  const mayNot = disabled || uploadStatus === 'uploading';
  const saveTyped = async () => {
    if (!id || (await hasUnsaved())) await onSave();
  };
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!mayNot) void saveTyped();
  });
  return (
    <Button
      margin={false}
      size="medium"
      buttonStyle={isMain ? 'primary' : 'secondary'}
      disabled={mayNot || (Boolean(id) && !modified)}
      onClick={() => void onSave()}
    >
      {texts.save}
    </Button>
  );
}

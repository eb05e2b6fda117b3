import { useDocumentInfo, useFormProcessing } from '@payloadcms/ui';
import { useState } from 'react';

/**
 * Another text after each save of the form, once it is done. Payload counts a save while it still waits for
 * the form's new state: what panels ask then stands before that in the server's queue, and the word that it
 * is saved comes later by as much.
 */
export function useSaved(): string {
  const { data, versionCount } = useDocumentInfo();
  const processing = useFormProcessing();
  // Not `lastUpdateTime`: that changes with the first key, too, when the document is locked.
  const newest = `${versionCount} ${String(data?.['updatedAt'])}`;
  const [saved, setSaved] = useState(newest);
  if (!processing && saved !== newest) setSaved(newest);
  return saved;
}

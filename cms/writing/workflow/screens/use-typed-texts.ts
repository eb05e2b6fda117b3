import { useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** Milliseconds; the editor of texts hands over after 500 at the latest. */
const longest = 600;

/**
 * Waits until the form has what was typed last: the editor of texts hands it over once the browser is idle,
 * and React takes it in before the browser is idle again. A save that is quicker would leave it out.
 */
export async function typedTextsHandedOver(): Promise<void> {
  await idle();
  await idle();
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari knows no idle time; there the editor hands over after 100 milliseconds.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, 100);
  });
}

/** Answers whether something is unsaved, once what was typed last is counted in. */
export function useUnsaved(): () => Promise<boolean> {
  const modified = useFormModified();
  const newest = useRef(modified);
  useEffect(() => {
    newest.current = modified;
  }, [modified]);
  return async () => {
    await typedTextsHandedOver();
    return newest.current;
  };
}

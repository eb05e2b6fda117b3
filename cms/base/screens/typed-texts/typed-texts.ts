import { useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** Milliseconds; the editor of texts hands over after 500 at the latest. */
const longest = 600;

/** The number of changes of texts, and the last of them that the forms have. */
let typed = 0;
let handedOver = 0;

/**
 * Notes a change in an editor of texts. It hands over to its form once the browser is idle, which it asks
 * for in the same moment, and React takes it in before the browser is idle again.
 */
export function noteTyped(): void {
  typed += 1;
  if (typed === handedOver + 1) void handOver();
}

async function handOver(): Promise<void> {
  let upTo: number;
  do {
    upTo = typed;
    for (let time = 0; time < 3; time++) await idle();
  } while (upTo !== typed);
  handedOver = upTo;
}

/** Waits until the form has what was typed last: a save that is quicker would leave it out. */
export async function typedTextsHandedOver(): Promise<void> {
  // The editor notes what is done in the very moment of a save after that moment.
  await new Promise((resolve) => setTimeout(resolve));
  if (typed === handedOver) return;
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

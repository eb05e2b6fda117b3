'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Milliseconds that a new row may wait for its fields before they are asked for again. */
const patience = 1500;

/**
 * Keeps new rows of a form from waiting for ever. A row gets its fields from the server, but the form
 * does not ask for them when the answer to something earlier comes in right after the row was added:
 * it takes that answer for its newest state. Any change makes it ask, also one that means nothing.
 */
export function AddedRows() {
  const { dispatchFields, getField } = useForm();
  const waiting = useFormFields(([fields]) =>
    Object.entries(fields)
      .filter(([, { rows }]) => rows?.some(({ isLoading }) => isLoading))
      .map(([path]) => path)
      .join(' '),
  );
  useEffect(() => {
    if (waiting === '') return;
    const askAgain = () => {
      for (const path of waiting.split(' ')) {
        const rows = getField(path)?.rows?.map((row) =>
          row.isLoading ? { ...row, lastRenderedPath: otherNothing(row.lastRenderedPath) } : row,
        );
        if (rows) dispatchFields({ type: 'UPDATE', path, rows });
      }
    };
    const timer = setInterval(askAgain, patience);
    return () => clearInterval(timer);
  }, [waiting, dispatchFields, getField]);
  return null;
}

/** A row that was never drawn has no path of its last drawing, or an empty one: the form tells them apart. */
function otherNothing(path: string | undefined): string | undefined {
  return path === '' ? undefined : '';
}

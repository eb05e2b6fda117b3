'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import type { Row } from 'payload';
import { useEffect } from 'react';

/** Milliseconds that a new row may wait for its fields before they are asked for again. */
const patience = 1500;

/**
 * Keeps new rows of a form from waiting for ever. The server sends a row its fields, but the form skips
 * the request when the answer to an earlier one arrives right after the row was added. Any change, even
 * a void one, makes it ask again.
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
        const rows = getField(path)?.rows?.map((row) => (row.isLoading ? unrendered(row) : row));
        if (rows) dispatchFields({ type: 'UPDATE', path, rows });
      }
    };
    const timer = setInterval(askAgain, patience);
    return () => clearInterval(timer);
  }, [waiting, dispatchFields, getField]);
  return null;
}

/** A row that was never rendered has no last path, or an empty one. */
function unrendered({ lastRenderedPath, ...row }: Row): Row {
  return lastRenderedPath === '' ? row : { ...row, lastRenderedPath: '' };
}

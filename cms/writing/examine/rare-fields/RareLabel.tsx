'use client';

import { useDocumentInfo, useFieldPath, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { UsualField } from '../../../base/fields/rare.ts';
import { unfold } from '../../../base/screens/form-address/jump.ts';
import { useIsAtFault } from '../screens/findings-store.ts';

interface RareLabelProps {
  label: string;
  fields: UsualField[];
}

/** The head of folded fields: opens them when one of them is set or at fault. */
export function RareLabel({ label, fields }: RareLabelProps) {
  const head = useRef<HTMLSpanElement>(null);
  const { id } = useDocumentInfo();
  // Inside a row its fields are named after the row.
  const within = (useFieldPath() ?? '').replace(/_index-[^]*$/, '');
  const isSet = useFormFields(([state]) =>
    fields.some(({ name, usual }) => says(state[`${within}${name}`]?.initialValue, usual)),
  );
  const isAtFault = useIsAtFault(fields.map(({ name }) => `${within}${name}`));
  const opens = isAtFault || (id !== undefined && isSet);
  useEffect(() => {
    if (opens && head.current) unfold(head.current);
  }, [opens]);
  return (
    <span ref={head} data-holds={fields.map(({ name }) => name).join(' ')}>
      {label}
    </span>
  );
}

function says(value: unknown, usual: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === usual)
    return false;
  return Array.isArray(value) ? value.length > 0 : true;
}

'use client';

import { FieldError, useField } from '@payloadcms/ui';
import { present } from '../../../../content/present.ts';
import { useFaultAt } from './findings-store.ts';
import './writing.css';

/**
 * What is wrong with a field, at the field and at once, whether or not the form was sent. Payload by
 * itself waits until somebody publishes.
 */
export function FieldFault({ path: given }: { path?: string }) {
  const { path, showError } = useField(present({ potentiallyStalePath: given }));
  const fault = useFaultAt(path);
  if (showError || fault === undefined) return <FieldError path={path} />;
  return (
    <p className="field-fault" role="alert">
      {fault}
    </p>
  );
}

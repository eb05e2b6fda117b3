'use client';

import { FieldError, useFieldPath, useFormFields, useFormSubmitted } from '@payloadcms/ui';
import { useFaultAt } from './findings-store.ts';
import './writing.css';

/**
 * Faults of a field, at the field and at once, whether or not the form was sent. Payload by
 * itself waits until somebody publishes. It stands at every field, so it asks for little of the form.
 */
export function FieldFault({ path: given = '' }: { path?: string }) {
  const path = useFieldPath() ?? given;
  const isRefused = useFormFields(([fields]) => fields[path]?.valid === false);
  const wasSent = useFormSubmitted();
  const fault = useFaultAt(path);
  if ((isRefused && wasSent) || fault === undefined) return <FieldError path={path} />;
  return (
    <p className="field-fault" role="alert">
      {fault}
    </p>
  );
}

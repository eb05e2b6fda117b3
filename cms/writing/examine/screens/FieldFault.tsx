'use client';

import { FieldError, useFieldPath, useFormFields, useFormSubmitted } from '@payloadcms/ui';
import { LengthLeft } from '../../../base/screens/length/LengthLeft.tsx';
import { useFaultAt } from './findings-store.ts';

/**
 * Faults of a field, at the field and at once, whether or not the form was sent. Payload by
 * itself waits until somebody publishes. It stands at every field, so it asks for little of the form.
 * @param most letters that fit, where it is told how many are left
 */
export function FieldFault({ most, path: given = '' }: { most?: number; path?: string }) {
  const path = useFieldPath() ?? given;
  return (
    <>
      <Fault path={path} />
      {most !== undefined && <LengthLeft most={most} path={path} />}
    </>
  );
}

function Fault({ path }: { path: string }) {
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

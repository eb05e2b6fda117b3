'use client';

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui';
import type { ConditionalDateProps, DateFieldClientProps } from 'payload';
import { useCallback } from 'react';
import { present } from '../../../../content/present.ts';
import { instantOf, onVietnamsClock } from './wall-clock.ts';

type Validate = NonNullable<DateFieldClientProps['validate']>;

/** Payload's field for a day or a time, always by Vietnam's clock. */
function InstantFieldComponent({ field, path, readOnly, validate }: DateFieldClientProps) {
  const { admin, label, required } = field;
  const picker = admin?.date as ConditionalDateProps | undefined;
  const dayOnly = picker?.pickerAppearance === 'dayOnly';
  const checked = useCallback(
    (...[value, options]: Parameters<Validate>) =>
      validate?.(value, { ...options, ...present({ required }) }) ?? true,
    [validate, required],
  );
  const { customComponents, disabled, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: path,
    validate: checked as never,
  });
  const { Description, Error, Label } = customComponents ?? {};
  const closed = readOnly || disabled;
  const pick = (picked: Date | null) => {
    if (!closed) setValue(picked ? instantOf(picked, dayOnly) : null);
  };
  return (
    <div
      className={`field-type date-time-field ${showError ? 'error date-time-field--has-error' : ''} ${closed ? 'read-only' : ''}`}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel {...present({ label, path, required })} />}
      />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <DatePicker
          {...present({ ...picker, readOnly: closed })}
          onChange={pick}
          placeholder={dayOnly ? 'ngày/tháng/năm' : 'ngày/tháng/năm giờ:phút'}
          {...(value && { value: onVietnamsClock(value) })}
        />
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={
          <FieldDescription path={path} {...present({ description: admin?.description })} />
        }
      />
    </div>
  );
}

export const InstantField = withCondition(InstantFieldComponent);

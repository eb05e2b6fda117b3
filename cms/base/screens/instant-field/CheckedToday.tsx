'use client';

import { Button, useField } from '@payloadcms/ui';
import type { DateFieldClientProps } from 'payload';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { InstantField } from './InstantField.tsx';

const label = 'Đã kiểm hôm nay';

/** The day of the last check, and one press for who has just done it. */
export function CheckedToday(props: DateFieldClientProps) {
  const { value, setValue, disabled } = useField<string | null>({
    potentiallyStalePath: props.path,
  });
  // oxlint-disable-next-line react/purity -- a form may stand open past midnight
  const today = dayOfInstant(new Date());
  const isToday = Boolean(value) && dayOfInstant(value!) === today;
  return (
    <div className="checked-today">
      <InstantField {...props} />
      {!isToday && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={Boolean(props.readOnly) || disabled}
          onClick={() => setValue(`${today}T05:00:00.000Z`)}
        >
          {label}
        </Button>
      )}
    </div>
  );
}

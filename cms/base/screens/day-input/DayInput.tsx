'use client';

import { CalendarIcon } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import { spokenDay, typedDay, typedMoment } from './typed-day.ts';

const texts = {
  day: 'ngày/tháng/năm',
  moment: 'ngày/tháng/năm giờ:phút',
  wrongDay: 'Gõ ngày như 05/01/2026.',
  wrongMoment: 'Gõ ngày và giờ như 05/01/2026 08:00.',
  calendar: 'Mở lịch',
} as const;

interface DayInputProps {
  /** `2026-01-05`, with `withTime` `2026-01-05T08:00`; empty for none. */
  value: string;
  /**
   * Is told every day that is whole, and an empty text as long as what is typed is none: the day of before is
   * meant no more.
   */
  onDay?: (value: string) => void;
  /** In a form that is sent as it is: what the day is called there. */
  name?: string;
  id?: string;
  withTime?: boolean;
  describedBy?: string | undefined;
}

/**
 * A day as it is written in Vietnam, dd/MM/yyyy, in every browser: a browser's own field writes it as
 * its own language does, and 03/04 is another day then. Its calendar is one press away.
 */
export function DayInput(props: DayInputProps) {
  const { value: given, onDay, name, id, withTime = false, describedBy } = props;
  const [own, setOwn] = useState(given);
  const value = onDay ? given : own;
  const [typed, setTyped] = useState(spokenDay(value));
  const [isLeft, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const fault = useId();
  const read = withTime ? typedMoment : typedDay;

  const isWrong = typed.trim() !== '' && read(typed) === undefined;
  // Another day may have been chosen outside.
  const shown = isWrong || (read(typed) ?? '') === value ? typed : spokenDay(value);
  const tell = (next: string) => {
    setOwn(next);
    onDay?.(next);
  };
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    tell(read(text) ?? '');
  };
  const isTold = isWrong && isLeft;
  const sentence = withTime ? texts.wrongMoment : texts.wrongDay;
  return (
    <span className="day-input">
      <span className="day-input__line">
        <input
          id={id}
          type="text"
          inputMode={withTime ? 'text' : 'numeric'}
          autoComplete="off"
          placeholder={withTime ? texts.moment : texts.day}
          value={shown}
          aria-invalid={isTold}
          aria-describedby={[describedBy, isTold && fault].filter(Boolean).join(' ') || undefined}
          ref={(input) => input?.setCustomValidity(isWrong ? sentence : '')}
          onChange={({ target }) => type(target.value)}
          onBlur={() => {
            setLeft(true);
            if (!isWrong) setTyped(spokenDay(value));
          }}
        />
        <input
          ref={calendar}
          className="day-input__calendar"
          type={withTime ? 'datetime-local' : 'date'}
          value={value}
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            setTyped(spokenDay(target.value));
            tell(target.value);
          }}
        />
        <button
          type="button"
          aria-label={texts.calendar}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarIcon />
        </button>
      </span>
      {name && <input type="hidden" name={name} value={value} />}
      {isTold && (
        <span id={fault} className="day-input__fault" role="alert">
          {sentence}
        </span>
      )}
    </span>
  );
}

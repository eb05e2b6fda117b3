'use client';

import { useId } from 'react';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { HintWords } from '../../../base/screens/kit/kit.tsx';

interface TextProps {
  label: string;
  hint?: string;
  /** True if it is a day. */
  isDay?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A line to fill in. */
export function TextField({ label, hint, isDay = false, value, onChange }: TextProps) {
  const id = useId();
  return (
    <div className="kit-field">
      <label htmlFor={id}>{label}</label>
      {isDay ? (
        <DayInput id={id} value={value} describedBy={hint && `${id}-hint`} onDay={onChange} />
      ) : (
        <input
          id={id}
          type="text"
          value={value}
          autoComplete="off"
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && <HintWords id={`${id}-hint`}>{hint}</HintWords>}
    </div>
  );
}

interface ChoicesProps<Key extends string> {
  legend: string;
  name: string;
  value: Key;
  options: Partial<Record<Key, string | { label: string; note: string }>>;
  onChange: (value: Key) => void;
}

/** One of a few, all of them seen. */
export function Choices<Key extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: ChoicesProps<Key>) {
  const isShort = Object.values(options).every((option) => typeof option === 'string');
  return (
    <fieldset className={isShort ? 'choices is-short' : 'choices'}>
      <legend>{legend}</legend>
      {(Object.keys(options) as Key[]).map((key) => {
        const option = options[key] ?? '';
        const { label, note } = typeof option === 'string' ? { label: option, note: '' } : option;
        return (
          <label key={key} className="choice">
            <input
              type="radio"
              name={name}
              checked={value === key}
              onChange={() => onChange(key)}
            />
            <span>
              <strong>{label}</strong>
              {note && <HintWords>{note}</HintWords>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface TicksProps {
  legend: string;
  options: { id: string; name: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Several of a list, in the order in which they are ticked. */
export function Ticks({ legend, options, chosen, onChange }: TicksProps) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

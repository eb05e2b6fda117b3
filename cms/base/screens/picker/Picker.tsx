'use client';

import { present } from '../../../../content/present.ts';
import { Button, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId, useState } from 'react';
import { fold } from '../../../../content/text/fold.ts';
import type { Choice } from './choices.ts';
import { type LoadChoices, useChoices } from './use-choices.ts';
import { Picture } from './Picture.tsx';

interface PickerProps extends Pick<TextFieldClientProps, 'field' | 'path' | 'readOnly'> {
  load: LoadChoices;
  /** The noun for what is chosen: "hình", "biểu tượng". */
  noun: string;
  size: 'wide' | 'small';
}

/** A field whose value is chosen from a gallery of pictures. */
export function Picker({ field, path, readOnly, load, noun, size }: PickerProps) {
  const { value, setValue, showError } = useField<string | null>({ path });
  const [open, setOpen] = useState(false);
  const gallery = useId();
  const choices = useChoices(load, open || Boolean(value));
  const chosen = choices?.find((choice) => choice.value === value);
  const choose = (next: string | null) => {
    setValue(next);
    setOpen(false);
  };
  return (
    <div className={`field-type picker is-${size}`}>
      <FieldLabel path={path} {...present({ label: field.label, required: field.required })} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="picker__chosen">
          {chosen && <Picture choice={chosen} />}
          {!chosen && (!value || choices) && <span>{value || `Chưa chọn ${noun}`}</span>}
          {!readOnly && (
            <div className="picker__actions">
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => setOpen(!open)}
                extraButtonProps={{ 'aria-expanded': open, 'aria-controls': gallery }}
              >
                {open ? 'Đóng' : value ? `Đổi ${noun}` : `Chọn ${noun}`}
              </Button>
              {value && !field.required && (
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  onClick={() => choose(null)}
                >
                  {`Bỏ ${noun}`}
                </Button>
              )}
            </div>
          )}
        </div>
        {open && choices && (
          <Gallery id={gallery} choices={choices} chosen={value} noun={noun} choose={choose} />
        )}
        <FieldDescription path={path} {...present({ description: field.admin?.description })} />
      </div>
    </div>
  );
}

interface GalleryProps {
  id: string;
  choices: Choice[];
  chosen: string | null | undefined;
  noun: string;
  choose: (value: string) => void;
}

function Gallery({ id, choices, chosen, noun, choose }: GalleryProps) {
  const [query, setQuery] = useState('');
  const words = fold(query).trim();
  const found = choices.filter(({ name }) => fold(name).includes(words));
  return (
    <div className="picker__gallery" id={id}>
      <input
        type="search"
        className="picker__search"
        aria-label={`Tìm ${noun}`}
        placeholder={`Tìm ${noun}…`}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="picker__list">
        {found.map((choice) => (
          <li key={choice.value}>
            <button
              type="button"
              className="picker__choice"
              aria-pressed={choice.value === chosen}
              onClick={() => choose(choice.value)}
            >
              <Picture choice={choice} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{`Không có ${noun} nào tên như vậy.`}</p>}
    </div>
  );
}

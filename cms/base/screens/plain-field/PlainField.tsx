'use client';

import { type ComponentProps, useId, useState } from 'react';

const texts = { show: 'Hiện', hide: 'Ẩn', typed: 'mật khẩu vừa gõ' } as const;

interface PlainFieldProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: string;
  /** True if the typed text is hidden until it is asked for. */
  isSecret?: boolean;
  type?: 'text' | 'email';
}

/** A labelled line to type into, outside of Payload's forms. */
export function PlainField({ label, isSecret = false, type = 'text', ...input }: PlainFieldProps) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="field-type text plain-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="plain-field__line">
        <input id={id} type={isSecret && !isShown ? 'password' : type} {...input} />
        {isSecret && (
          <button type="button" onClick={() => setShown(!isShown)}>
            {isShown ? texts.hide : texts.show}
            <span className="plain-field__of"> {texts.typed}</span>
          </button>
        )}
      </div>
    </div>
  );
}

'use client';

import { Button } from '@payloadcms/ui';
import { type ComponentProps, useState } from 'react';
import { PlainField } from '../../../base/screens/plain-field/PlainField.tsx';
import { texts } from './texts.ts';

interface AskingProps extends ComponentProps<typeof PlainField> {
  /** The fault in what was typed last. */
  trouble: string;
  /** The label of the button. */
  go: string;
  onGo: (typed: string) => Promise<void>;
  onCancel: () => void;
}

/** One line to type inside the form of an account, which Enter must not save. */
export function Asking({ trouble, go, onGo, onCancel, ...field }: AskingProps) {
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    await onGo(typed);
    setBusy(false);
  };
  return (
    <div className="account-part__ask">
      {trouble && (
        <p className="account-part__trouble" role="alert">
          {trouble}
        </p>
      )}
      <PlainField
        {...field}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void send();
        }}
      />
      <div className="account-part__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          disabled={isBusy || typed === ''}
          onClick={() => void send()}
        >
          {go}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          {texts.factor.cancel}
        </Button>
      </div>
    </div>
  );
}

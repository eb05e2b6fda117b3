'use client';

import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { PlainField } from '../../base/screens/plain-field/PlainField.tsx';
import { texts } from './texts.ts';

interface CodeFormProps {
  isBusy: boolean;
  problem: ReactNode;
  onCode: (code: string) => void;
  /** The other kind of code is wanted. */
  onSwitch: () => void;
  onBack: () => void;
}

/** The second step of a login: a code of the application, or one of those that were kept. */
export function CodeForm({ isBusy, problem, onCode, onSwitch, onBack }: CodeFormProps) {
  const [isRecovery, setRecovery] = useState(false);
  const change = () => {
    onSwitch();
    setRecovery(!isRecovery);
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCode(String(new FormData(event.currentTarget).get('code')));
  };
  return (
    <>
      <h1>{texts.codeTitle}</h1>
      <form onSubmit={submit}>
        <p>{isRecovery ? texts.recoveryWhy : texts.codeWhy}</p>
        {problem}
        <PlainField
          key={String(isRecovery)}
          label={isRecovery ? texts.recovery : texts.code}
          name="code"
          autoComplete="one-time-code"
          inputMode={isRecovery ? 'text' : 'numeric'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          ref={focused}
          required
        />
        <button className="sign-in__go" disabled={isBusy}>
          {isBusy ? texts.busy : texts.logIn}
        </button>
      </form>
      <button className="link-button" type="button" onClick={change}>
        {isRecovery ? texts.useCode : texts.useRecovery}
      </button>
      <button className="link-button" type="button" onClick={onBack}>
        {texts.back}
      </button>
    </>
  );
}

/** The step has changed under who types: the next line is ready. */
const focused = (input: HTMLInputElement | null) => input?.focus();

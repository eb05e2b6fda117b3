'use client';

import { useEffect, useState, type SyntheticEvent } from 'react';
import { post } from '../../base/screens/ask/ask.ts';
import { forgetRecent } from '../../base/screens/recent/recent.ts';
import { CodeForm } from './CodeForm.tsx';
import { PlainField } from '../../base/screens/plain-field/PlainField.tsx';
import { texts } from './texts.ts';

interface Typed {
  email: string;
  password: string;
}

interface SignInFormProps {
  /** Called when the login has worked. */
  onIn: () => void;
  /** Whose account it most likely is. */
  email?: string;
}

/** E-mail and password, then a code where the account asks for one. */
export function SignInForm({ onIn, email = '' }: SignInFormProps) {
  const [typed, setTyped] = useState<Typed>();
  const [asksCode, setAsksCode] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  // Whoever was in is out: what they opened is nobody else's.
  useEffect(forgetRecent, []);

  const send = async (login: Typed, code?: string) => {
    setBusy(true);
    setTrouble('');
    const done = await post('/api/users/login', { ...login, ...(code && { code }) });
    setBusy(false);
    if (done.ok) return onIn();
    const wantsCode = done.data?.['secondFactor'] === true;
    setAsksCode(wantsCode);
    if (!wantsCode || code) setTrouble(done.message);
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const login = { email: String(form.get('email')), password: String(form.get('password')) };
    setTyped(login);
    void send(login);
  };
  const goBack = () => {
    setAsksCode(false);
    setTrouble('');
  };
  const problem = trouble && (
    <p className="sign-in__trouble" role="alert">
      {trouble}
    </p>
  );

  if (asksCode && typed)
    return (
      <CodeForm
        isBusy={isBusy}
        problem={problem}
        onCode={(code) => void send(typed, code)}
        onSwitch={() => setTrouble('')}
        onBack={goBack}
      />
    );
  return (
    <form onSubmit={submit}>
      {problem}
      <PlainField
        label={texts.email}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={typed?.email ?? email}
        required
      />
      <PlainField
        label={texts.password}
        name="password"
        autoComplete="current-password"
        ref={email ? isFirst : null}
        isSecret
        required
      />
      <button className="sign-in__go" disabled={isBusy}>
        {isBusy ? texts.busy : texts.logIn}
      </button>
    </form>
  );
}

/** Whose account it is is known: the password is what is missing. */
const isFirst = (input: HTMLInputElement | null) => input?.setAttribute('autofocus', '');

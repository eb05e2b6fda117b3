'use client';

import { useState, type SyntheticEvent } from 'react';
import { forgotPath } from '../../admin-paths.ts';
import { post } from '../ask/ask.ts';
import { CodeForm } from './CodeForm.tsx';
import { PlainField } from './PlainField.tsx';
import { texts } from './texts.ts';

interface Typed {
  email: string;
  password: string;
}

/** E-mail and password, then a code where the account asks for one. @param to where it goes on */
export function SignInForm({ to, sendsMail }: { to: string; sendsMail: boolean }) {
  const [typed, setTyped] = useState<Typed>();
  const [asksCode, setAsksCode] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  const send = async (login: Typed, code?: string) => {
    setBusy(true);
    setTrouble('');
    const done = await post('/api/users/login', { ...login, ...(code && { code }) });
    if (done.ok) return window.location.assign(to);
    setBusy(false);
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
    <>
      <form onSubmit={submit}>
        {problem}
        <PlainField
          label={texts.email}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={typed?.email}
          required
        />
        <PlainField
          label={texts.password}
          name="password"
          autoComplete="current-password"
          isSecret
          required
        />
        <button className="sign-in__go" disabled={isBusy}>
          {isBusy ? texts.busy : texts.logIn}
        </button>
      </form>
      {sendsMail ? (
        <a href={`/admin${forgotPath}`}>{texts.forgot}</a>
      ) : (
        <p className="sign-in__note">{texts.help}</p>
      )}
      <p className="sign-in__note">{texts.wait}</p>
    </>
  );
}

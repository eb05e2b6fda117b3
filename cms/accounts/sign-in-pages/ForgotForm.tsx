'use client';

import { useState, type SyntheticEvent } from 'react';
import { post } from '../../base/screens/ask/ask.ts';
import { PlainField } from '../../base/screens/plain-field/PlainField.tsx';
import { texts } from './texts.ts';

/** Asks for a link by mail; the answer is the same whoever asks. */
export function ForgotForm() {
  const [said, setSaid] = useState<{ ok: boolean; sentence: string }>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = new FormData(event.currentTarget).get('email');
    setBusy(true);
    const done = await post<{ message: string }>('/api/users/forgot-password', { email });
    setBusy(false);
    const sentence = done.ok ? done.body.message : done.message;
    setSaid({ ok: done.ok, sentence });
  };
  return (
    <>
      <h1>{texts.forgotTitle}</h1>
      <p>{texts.forgotWhy}</p>
      {said && (
        <p
          className={said.ok ? 'sign-in__done' : 'sign-in__trouble'}
          role={said.ok ? 'status' : 'alert'}
        >
          {said.sentence}
        </p>
      )}
      {!said?.ok && (
        <form onSubmit={(event) => void submit(event)}>
          <PlainField
            label={texts.email}
            name="email"
            type="email"
            autoComplete="username"
            required
          />
          <button className="sign-in__go" disabled={isBusy}>
            {isBusy ? texts.busy : texts.sendLink}
          </button>
        </form>
      )}
      <a href="/admin/login">{texts.toLogin}</a>
    </>
  );
}

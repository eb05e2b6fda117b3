'use client';

import { useEffect, useState, type SyntheticEvent } from 'react';
import type { LinkOwner } from '../users/password-link-endpoints.ts';
import { post } from '../../base/screens/ask/ask.ts';
import { PlainField } from '../../base/screens/plain-field/PlainField.tsx';
import { texts } from './texts.ts';

/** Sets a password by the token behind the `#` of the address, which no server sees before. */
export function PasswordLinkForm() {
  const [owner, setOwner] = useState<LinkOwner>();
  const [trouble, setTrouble] = useState('');
  const [state, setState] = useState<'ready' | 'busy' | 'done'>('ready');

  useEffect(() => {
    const look = async () => {
      const token = tokenOfPage();
      if (!token) return setTrouble(texts.linkMissing);
      const done = await post<LinkOwner>('/api/users/password-link/look', { token });
      if (done.ok) setOwner(done.body);
      else setTrouble(done.message);
    };
    void look();
  }, []);

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = form.get('password');
    if (password !== form.get('again')) return setTrouble(texts.differs);
    setTrouble('');
    setState('busy');
    const done = await post('/api/users/password-link', { token: tokenOfPage(), password });
    setState(done.ok ? 'done' : 'ready');
    if (!done.ok) setTrouble(done.message);
  };

  return (
    <>
      <h1>{texts.linkTitle}</h1>
      {trouble && (
        <p className="sign-in__trouble" role="alert">
          {trouble}
        </p>
      )}
      {!owner && !trouble && <p role="status">{texts.linkLooking}</p>}
      {state === 'done' && (
        <p className="sign-in__done" role="status">
          {texts.saved}
        </p>
      )}
      {owner && state !== 'done' && (
        <>
          <p>{texts.linkFor(owner.name, owner.email)}</p>
          <p className="sign-in__note">{texts.rule}</p>
          <form onSubmit={(event) => void submit(event)}>
            <input type="hidden" name="username" autoComplete="username" value={owner.email} />
            <PlainField
              label={texts.fresh}
              name="password"
              autoComplete="new-password"
              isSecret
              required
            />
            <PlainField
              label={texts.again}
              name="again"
              autoComplete="new-password"
              isSecret
              required
            />
            <button className="sign-in__go" disabled={state === 'busy'}>
              {state === 'busy' ? texts.busy : texts.save}
            </button>
          </form>
        </>
      )}
      <a href="/admin/login">{state === 'done' ? texts.logIn : texts.toLogin}</a>
    </>
  );
}

const tokenOfPage = () => window.location.hash.slice(1);

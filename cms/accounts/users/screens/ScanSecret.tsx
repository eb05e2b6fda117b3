'use client';

import { generate } from 'lean-qr';
import { toSvgDataURL } from 'lean-qr/extras/svg';
import { useMemo } from 'react';
import type { SetUp } from '../second-factor-endpoints.ts';
import { Asking } from './Asking.tsx';
import { texts } from './texts.ts';

interface ScanSecretProps {
  setUp: SetUp;
  trouble: string;
  onCode: (code: string) => Promise<void>;
  onCancel: () => void;
}

/** The picture for the application, the same as text, and the first code as the proof. */
export function ScanSecret({ setUp, trouble, onCode, onCancel }: ScanSecretProps) {
  const { address, secret } = setUp;
  // Black on white in every theme: every camera reads it.
  const picture = useMemo(
    () => toSvgDataURL(generate(address), { on: '#000', off: '#fff', pad: 2 }),
    [address],
  );
  return (
    <>
      <p>{texts.factor.scan}</p>
      <img className="account-part__qr" src={picture} alt={texts.factor.picture} />
      <p className="account-part__note">{texts.factor.typeIt}</p>
      <code className="account-part__link">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      <Asking
        trouble={trouble}
        label={texts.factor.code}
        name="first-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        go={texts.factor.confirm}
        onGo={onCode}
        onCancel={onCancel}
      />
    </>
  );
}

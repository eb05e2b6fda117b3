'use client';

import dynamic from 'next/dynamic.js';
import { Button, toast } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import type { SecondFactorReport, SetUp } from '../second-factor-endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { Asking } from './Asking.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { texts } from './texts.ts';

type Wish = 'start' | 'renew' | 'stop';

const ScanSecret = dynamic(async () => (await import('./ScanSecret.tsx')).ScanSecret);

/** The state of the screen: what may be wished for, the password for it, or what came of it. */
type Step =
  | { at: 'rest' }
  | { at: 'password'; wish: Wish }
  | { at: 'scan'; setUp: SetUp }
  | { at: 'codes'; codes: string[] };

const ways: Record<Wish, string> = { start: '', renew: '/recovery-codes', stop: '/off' };

interface OwnSecondFactorProps {
  address: string;
  report: SecondFactorReport;
  onChange: () => Promise<void>;
  /** The present state, shown while nothing is asked. */
  children?: ReactNode;
}

/** Switches the own second factor on and off; each asks for the password first. */
export function OwnSecondFactor({ address, report, onChange, children }: OwnSecondFactorProps) {
  const isOn = report.since !== undefined;
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const [trouble, setTrouble] = useState('');
  const rest = async () => {
    setTrouble('');
    setStep({ at: 'rest' });
    await onChange();
  };
  const wish = (wanted: Wish) => {
    setTrouble('');
    setStep({ at: 'password', wish: wanted });
  };

  const prove = async (wanted: Wish, password: string) => {
    const done = await post(address + ways[wanted], { password });
    if (!done.ok) return setTrouble(done.message);
    setTrouble('');
    if (wanted === 'start') return setStep({ at: 'scan', setUp: done.body as SetUp });
    if (wanted === 'renew') return setStep({ at: 'codes', ...(done.body as { codes: string[] }) });
    toast.success(texts.factor.switchedOff);
    await rest();
  };
  const confirm = async (code: string) => {
    const done = await post(`${address}/confirm`, { code });
    if (!done.ok) return setTrouble(done.message);
    setTrouble('');
    setStep({ at: 'codes', ...(done.body as { codes: string[] }) });
  };

  return (
    <>
      {step.at === 'rest' && children}
      {step.at === 'rest' && (
        <div className="account-part__buttons">
          <Button
            buttonStyle={isOn ? 'secondary' : 'primary'}
            margin={false}
            onClick={() => wish('start')}
          >
            {isOn ? texts.factor.another : texts.factor.start}
          </Button>
          {isOn && (
            <Button buttonStyle="secondary" margin={false} onClick={() => wish('renew')}>
              {texts.factor.renew}
            </Button>
          )}
          {isOn && !report.isRequired && (
            <Button buttonStyle="secondary" margin={false} onClick={() => wish('stop')}>
              {texts.factor.stop}
            </Button>
          )}
        </div>
      )}
      {step.at === 'password' && (
        <Asking
          key={step.wish}
          trouble={trouble}
          label={texts.factor.password}
          name="own-password"
          isSecret
          autoComplete="current-password"
          go={step.wish === 'renew' ? texts.factor.renew : texts.factor[step.wish]}
          onGo={(password) => prove(step.wish, password)}
          onCancel={() => void rest()}
        />
      )}
      {step.at === 'scan' && (
        <ScanSecret
          setUp={step.setUp}
          trouble={trouble}
          onCode={confirm}
          onCancel={() => void rest()}
        />
      )}
      {step.at === 'codes' && <RecoveryCodes codes={step.codes} onKept={() => void rest()} />}
    </>
  );
}

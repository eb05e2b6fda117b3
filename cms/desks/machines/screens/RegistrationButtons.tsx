'use client';

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import { useState } from 'react';
import type { MachineReport, NewKey } from '../endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';

const modal = 'revoke-machine';

interface RegistrationButtonsProps {
  desk: string;
  report: MachineReport;
  onChange(): Promise<void>;
}

/** Makes the one-time key that is typed on the machine, and ends a registration. */
export function RegistrationButtons({ desk, report, onChange }: RegistrationButtonsProps) {
  const [made, setMade] = useState<NewKey>();
  const { openModal } = useModal();
  const registered = report.machine.state !== 'unregistered';
  const waits = report.keyUntil;

  const makeKey = async () => {
    const done = await post<NewKey>(`/api/desk-machines/${desk}/key`, {});
    if (!done.ok) return void toast.error(done.message);
    setMade(done.body);
    await onChange();
  };
  const revoke = async () => {
    const done = await post(`/api/desk-machines/${desk}/revoke`, {});
    if (!done.ok) return void toast.error(done.message);
    setMade(undefined);
    toast.success(texts.revoked);
    await onChange();
  };

  return (
    <div>
      {made && waits && (
        <div className="machine__key" role="status">
          <strong>{texts.keyTitle}</strong>
          <code>{made.key}</code>
          <p>{texts.keyNote(made.until)}</p>
          {registered && <p>{texts.replaces}</p>}
        </div>
      )}
      {!made && waits && <p>{texts.keyWaits(waits)}</p>}
      <div className="machine__buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void makeKey()}>
          {waits ? texts.renewKey : texts.makeKey}
        </Button>
        {registered && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => openModal(modal)}
          >
            {texts.revoke}
          </Button>
        )}
      </div>
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.revokeHeading}
        body={texts.revokeBody}
        confirmLabel={texts.revoke}
        onConfirm={revoke}
      />
    </div>
  );
}

'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { MachineReport, NewKey } from '../endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';

interface RegistrationKeyProps {
  desk: string;
  report: MachineReport;
  onChange(): Promise<void>;
}

/** Makes the one-time key that is typed on one more machine. */
export function RegistrationKey({ desk, report, onChange }: RegistrationKeyProps) {
  const [made, setMade] = useState<NewKey>();
  const hasMachines = report.machines.length > 0;
  const waits = report.keyUntil;

  const makeKey = async () => {
    const done = await post<NewKey>(`/api/desk-machines/${desk}/key`, {});
    if (!done.ok) return void toast.error(done.message);
    setMade(done.body);
    await onChange();
  };

  return (
    <div>
      {made && waits && (
        <div className="machine__key" role="status">
          <strong>{texts.keyTitle}</strong>
          <code>{made.key}</code>
          <p>{texts.keyNote(made.until)}</p>
          {hasMachines && <p>{texts.another}</p>}
        </div>
      )}
      {!made && waits && <p>{texts.keyWaits(waits)}</p>}
      <div className="machine__buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void makeKey()}>
          {waits ? texts.renewKey : hasMachines ? texts.makeAnother : texts.makeKey}
        </Button>
      </div>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { quayAddress } from '../../content/addresses.ts';
import type { DevicesAnswer, PairingKey } from '../../content/kiosk/calls.ts';
import { postToCms } from '../machine/post.ts';
import { readRegistration } from '../machine/registration.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Qr } from '../parts/qr.tsx';
import { words } from '../words.ts';
import { pairWords } from './pair-words.ts';
import { refusalText } from './refusal-text.ts';

interface PairDeviceProps {
  /** The desk's code. */
  code: string;
  /** Behind the PIN one also sees who is paired, and takes them out. */
  withDevices: boolean;
  onDone(): void;
}

/** The one-time key as a QR code for the phone or PC that is on duty, and the devices that are. */
export function PairDevice({ code, withDevices, onDone }: PairDeviceProps) {
  const [key, setKey] = useState<PairingKey>();
  const [devices, setDevices] = useState<DevicesAnswer['devices']>([]);
  const [problem, setProblem] = useState<string>();
  const token = readRegistration(localStorage, code)?.token;

  useEffect(() => {
    if (!token) return;
    void postToCms<PairingKey>('pair', {}, token).then((made) => {
      setProblem(refusalText(made));
      if (made.state === 'done') setKey(made.body);
    });
    if (!withDevices) return;
    void postToCms<DevicesAnswer>('devices', {}, token).then((known) => {
      if (known.state === 'done') setDevices(known.body.devices);
    });
  }, [token, withDevices]);

  const withdraw = async (device: string) => {
    const done = await postToCms<DevicesAnswer>('withdraw', { device }, token);
    setProblem(refusalText(done));
    if (done.state === 'done') setDevices(done.body.devices);
  };

  return (
    <Dialog wide title={pairWords.title} onClose={onDone}>
      <div className="pairing">
        <div>
          <p>{token ? pairWords.text : pairWords.registerFirst}</p>
          {key && (
            <Qr text={`${location.origin}${quayAddress}#ghep=${key.key}`} label={pairWords.code} />
          )}
        </div>
        {devices.length > 0 && (
          <ul className="devices" aria-label={pairWords.devices}>
            {devices.map(({ id, name, onDuty }) => (
              <li key={id}>
                <span>
                  <b>{name}</b> {onDuty && pairWords.onDuty}
                </span>
                <Button quiet icon="x" onPress={() => void withdraw(id)}>
                  {pairWords.withdraw}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="problem-line" role="alert">
        {problem}
      </p>
      <div className="staff-choices">
        <Button quiet icon="arrow-left" onPress={onDone}>
          {words.staff.back}
        </Button>
      </div>
    </Dialog>
  );
}

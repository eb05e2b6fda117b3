import { useEffect, useState } from 'react';
import { formatPhone } from '../../content/text/phone.ts';
import { startChime } from '../device/chime.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

interface CallingProps {
  /** 0–100 */
  volume: number;
  /** The desk's phone, for when nobody comes. */
  phone: string | undefined;
  onAnswer(): void;
  onCancel(): void;
}

/** After so long without an answer the screen says what else one can do. */
const longMilliseconds = 60_000;

/** A full-screen coloured call with a chime, until someone answers by touch or the visitor cancels. */
export function Calling({ volume, phone, onAnswer, onCancel }: CallingProps) {
  const [long, setLong] = useState(false);
  useEffect(() => startChime(volume), [volume]);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="calling" role="alertdialog" aria-modal="true" aria-labelledby="calling-title">
      <Icon name="bell" />
      <h1 id="calling-title">{words.help.called}</h1>
      <p role="status">
        {long ? words.help.nobodyCame : words.help.calledText}
        {long && phone && (
          <>
            {' '}
            {words.help.orPhone} <b className="nowrap">{formatPhone(phone)}</b>
          </>
        )}
      </p>
      <Button icon="check" onPress={onAnswer}>
        {words.help.answered}
      </Button>
      <Button quiet icon="x" onPress={onCancel}>
        {words.help.cancel}
      </Button>
    </div>
  );
}

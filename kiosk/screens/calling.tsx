import { useEffect } from 'react';
import { startChime } from '../device/chime.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

interface CallingProps {
  /** 0–100 */
  volume: number;
  onAnswer(): void;
  onCancel(): void;
}

/** A full-screen coloured call with a chime, until someone answers by touch or the visitor cancels. */
export function Calling({ volume, onAnswer, onCancel }: CallingProps) {
  useEffect(() => startChime(volume), [volume]);
  return (
    <div className="calling" role="alertdialog" aria-modal="true" aria-labelledby="calling-title">
      <Icon name="hand-stop" />
      <h1 id="calling-title">{words.help.called}</h1>
      <p>{words.help.calledText}</p>
      <Button icon="check" onPress={onAnswer}>
        {words.help.answered}
      </Button>
      <Button quiet icon="x" onPress={onCancel}>
        {words.help.cancel}
      </Button>
    </div>
  );
}

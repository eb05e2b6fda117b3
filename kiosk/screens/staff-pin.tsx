import { useState } from 'react';
import { isPin, type DeskChoice } from '../machine/desk-choice.ts';
import { forgetTries, keepWrongTry, pinWaitSeconds } from '../machine/pin-tries.ts';
import { CodeKeyboard } from '../keyboard/code-keyboard.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { words } from '../words.ts';

interface PinEntryProps {
  choice: DeskChoice;
  onRight(): void;
  onClose(): void;
}

const longestPin = 8;
/** The staff menu closes by itself, so that it is not left open for the next visitor. */
export const closesAfterSeconds = 60;

/** Asks for the PIN; locked for a while after wrong tries. */
export function PinEntry({ choice, onRight, onClose }: PinEntryProps) {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string>();

  const type = (next: string) => {
    setProblem(undefined);
    setPin(next.slice(0, longestPin));
  };
  const enter = async () => {
    const waitSeconds = pinWaitSeconds(localStorage);
    if (waitSeconds > 0) return setProblem(words.staff.wait(waitSeconds));
    if (await isPin(pin, choice.pin)) {
      forgetTries(localStorage);
      return onRight();
    }
    const delay = keepWrongTry(localStorage);
    setPin('');
    setProblem(delay > 0 ? words.staff.wait(delay) : words.staff.wrong);
  };

  return (
    <Dialog wide title={words.staff.title} onClose={onClose}>
      <output className="code-shown" aria-label={words.staff.pin}>
        {'●'.repeat(pin.length) || <span>{words.staff.pin}</span>}
      </output>
      <p className="problem-line" role="alert">
        {problem}
      </p>
      <CodeKeyboard
        keys="digits"
        onKey={(digit) => type(pin + digit)}
        onDelete={() => type(pin.slice(0, -1))}
      />
      <div className="staff-choices">
        <Button quiet icon="x" onPress={onClose}>
          {words.staff.close}
        </Button>
        <Button icon="check" disabled={pin === ''} onPress={() => void enter()}>
          {words.staff.enter}
        </Button>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import type { KioskDesk } from '../../content/kiosk.ts';
import { hashPin, type DeskChoice } from '../device/desk-choice.ts';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';

interface SetupProps {
  desks: KioskDesk[];
  /** A code that came with the address (`?desk=`). */
  suggested: string;
  onChosen(choice: DeskChoice): void;
}

const pinPattern = /^\d{4,8}$/;

/** Asked once on a new device: which desk this is, and a PIN for the staff. */
export function Setup({ desks, suggested, onChosen }: SetupProps) {
  const [code, setCode] = useState(suggested);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string>();
  const desk = desks.find((each) => each.code === normalise(code));

  const start = async () => {
    if (!desk) return setProblem(words.setup.unknown(code));
    if (!pinPattern.test(pin)) return setProblem(words.setup.badPin);
    onChosen({ code: desk.code, pin: await hashPin(pin) });
  };

  return (
    <main className="stage setup">
      <h1>{words.setup.title}</h1>
      <p className="lead">{desks.length > 0 ? words.setup.lead : words.setup.noDesks}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <label>
          {words.setup.code}
          <input
            name="desk"
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        <p role="status">{desk && words.setup.found(desk.name, desk.commune.name)}</p>
        <label>
          {words.setup.pin}
          <input
            name="pin"
            type="password"
            inputMode="numeric"
            value={pin}
            autoComplete="off"
            onChange={(event) => setPin(event.target.value)}
          />
        </label>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <Button icon="check" onPress={() => void start()}>
          {words.setup.start}
        </Button>
      </form>
    </main>
  );
}

function normalise(code: string): string {
  return code.trim().toUpperCase();
}

import { useEffect, useState } from 'react';
import type { KioskDesk } from '../../content/kiosk/data.ts';
import { deskFacts, hashPin, type DeskChoice } from '../machine/desk-choice.ts';
import { registerMachine } from '../machine/registration.ts';
import { takeUpdates } from '../machine/worker.ts';
import { CodeKeyboard } from '../keyboard/code-keyboard.tsx';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';
import { refusalText } from './refusal-text.ts';
import { SecretField, SetupField } from './setup-field.tsx';
import { TouchTest } from './touch-test.tsx';

interface SetupProps {
  desks: KioskDesk[];
  /** The code from the address (`?desk=`). */
  suggested: string;
  onChosen(choice: DeskChoice): void;
}

const pinPattern = /^\d{4,8}$/;
const longest = { code: 12, pin: 8, key: 9 };
type FieldName = keyof typeof longest;

/**
 * First start of a machine: desk, staff PIN, and optionally the one-time key. Takes new releases until
 * somebody types, since the desk may be published only now.
 */
export function Setup({ desks, suggested, onChosen }: SetupProps) {
  const [typed, setTyped] = useState({ code: suggested.toUpperCase(), pin: '', key: '' });
  const desk = desks.find((each) => each.code === typed.code.trim().toUpperCase());
  const [active, setActive] = useState<FieldName>(desk ? 'pin' : 'code');
  const [problem, setProblem] = useState(
    suggested && !desk ? words.setup.unknown(suggested) : undefined,
  );
  const [working, setWorking] = useState(false);
  const [testing, setTesting] = useState(false);
  const untouched = typed.code === suggested.toUpperCase() && typed.pin + typed.key === '';
  useEffect(() => (untouched ? takeUpdates() : undefined), [untouched]);

  const type = (name: FieldName, value: string) => {
    setProblem(undefined);
    setTyped({ ...typed, [name]: value.slice(0, longest[name]) });
  };
  const start = async () => {
    if (!isSecureContext) return setProblem(words.setup.insecure);
    if (!desk) return setProblem(words.setup.unknown(typed.code));
    if (!pinPattern.test(typed.pin)) return setProblem(words.setup.badPin);
    setWorking(true);
    const refusal = await register(desk.code, typed.key);
    setWorking(false);
    if (refusal) return setProblem(`${refusal} ${words.setup.withoutKey}`);
    onChosen({ code: desk.code, pin: await hashPin(typed.pin), desk: deskFacts(desk) });
  };
  const field = (name: FieldName) => ({
    name,
    value: typed[name],
    active: active === name,
    onType: (value: string) => type(name, value),
    onActive: () => setActive(name),
  });

  if (testing) return <TouchTest onDone={() => setTesting(false)} />;
  return (
    <main className="stage setup">
      <div>
        <h1>{words.setup.title}</h1>
        <p className="lead">{desks.length > 0 ? words.setup.lead : words.setup.noDesks}</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <SetupField label={words.setup.code} {...field('code')} />
        <p className="found" role="status">
          {desk && words.setup.found(desk.name, desk.commune.name)}
        </p>
        <SecretField label={words.setup.pin} {...field('pin')} />
        <SetupField label={words.setup.key} {...field('key')} />
        <input type="submit" hidden />
      </form>
      <div className="setup-keys">
        <CodeKeyboard
          keys={active === 'pin' ? 'digits' : 'all'}
          onKey={(character) => type(active, typed[active] + character)}
          onDelete={() => type(active, typed[active].slice(0, -1))}
        />
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="staff-choices">
          <Button quiet icon="refresh" onPress={() => location.reload()}>
            {words.setup.reload}
          </Button>
          <Button quiet icon="hand-stop" onPress={() => setTesting(true)}>
            {words.setup.touch}
          </Button>
          <Button icon="check" disabled={working} onPress={() => void start()}>
            {words.setup.start}
          </Button>
        </div>
      </div>
    </main>
  );
}

/** @returns why the registration failed; does nothing without a key */
async function register(code: string, key: string): Promise<string | undefined> {
  if (key.trim() === '') return undefined;
  return refusalText(await registerMachine(localStorage, { code, key }));
}

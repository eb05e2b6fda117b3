import { useState } from 'react';
import { report } from '../counts/report.ts';
import { registerMachine } from '../machine/registration.ts';
import { CodeKeyboard } from '../keyboard/code-keyboard.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { words } from '../words.ts';
import { refusalText } from './refusal-text.ts';

interface RegisterDeskProps {
  /** The desk's code. */
  code: string;
  onDone(): void;
}

const keyLength = 8;

/** Takes the one-time key that the CMS shows, so that the desk is seen there. */
export function RegisterDesk({ code, onDone }: RegisterDeskProps) {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);

  const type = (next: string) => {
    setProblem(undefined);
    setKey(next.slice(0, keyLength));
  };
  const register = async () => {
    setWorking(true);
    const refusal = refusalText(await registerMachine(localStorage, { code, key }));
    setWorking(false);
    if (refusal) return setProblem(refusal);
    void report(code, true);
    onDone();
  };

  return (
    <Dialog wide title={words.staff.register} onClose={onDone}>
      <p>{words.staff.registerText}</p>
      <output className="code-shown" aria-label={words.staff.key}>
        {grouped(key) || <span>{words.staff.key}</span>}
      </output>
      <p className="problem-line" role="alert">
        {problem}
      </p>
      <CodeKeyboard
        keys="all"
        onKey={(character) => type(key + character)}
        onDelete={() => type(key.slice(0, -1))}
      />
      <div className="staff-choices">
        <Button quiet icon="arrow-left" onPress={onDone}>
          {words.staff.back}
        </Button>
        <Button
          icon="check"
          disabled={working || key.length < keyLength}
          onPress={() => void register()}
        >
          {words.staff.register}
        </Button>
      </div>
    </Dialog>
  );
}

/** Two groups of four, as the CMS writes it. */
function grouped(key: string): string {
  return key.length > 4 ? `${key.slice(0, 4)}-${key.slice(4)}` : key;
}

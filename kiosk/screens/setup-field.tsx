import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';

interface SetupFieldProps {
  label: string;
  name: string;
  value: string;
  active: boolean;
  /** Shown as dots. */
  secret?: boolean;
  onType(value: string): void;
  onActive(): void;
}

/** A field for the on-screen keys or a plugged-in keyboard. */
export function SetupField(props: SetupFieldProps) {
  const { label, name, value, active, secret, onType, onActive } = props;
  return (
    <label className={active ? 'is-active' : undefined}>
      {label}
      <input
        name={name}
        value={value}
        type={secret ? 'password' : 'text'}
        autoComplete="off"
        autoCapitalize="characters"
        inputMode="none"
        onFocus={onActive}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}

/** Dots hide the PIN from bystanders; it can be shown, since nothing else reveals a typo. */
export function SecretField(props: SetupFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className="secret">
      <SetupField {...props} secret={!shown} />
      <Button quiet onPress={() => setShown(!shown)}>
        {shown ? words.setup.hide : words.setup.show}
      </Button>
    </div>
  );
}

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

/** Typed into by the keys on the glass, or by a keyboard where one is plugged in. */
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

/** Not for whoever stands near; to be looked at once, since nothing else tells a slip in it. */
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

import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

interface CodeKeyboardProps {
  /** Digits alone for a PIN; letters too for a code or a key. */
  keys: 'digits' | 'all';
  onKey(character: string): void;
  onDelete(): void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const rows = {
  digits: [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9), ['', '0']],
  all: [digits, [...'QWERTYUIOP'], [...'ASDFGHJKL'], [...'ZXCVBNM']],
};

/** Keys for codes, one-time keys and PINs: the kiosk has no hardware keyboard. */
export function CodeKeyboard({ keys, onKey, onDelete }: CodeKeyboardProps) {
  return (
    <div className={`code-keys is-${keys}`} role="group" aria-label={words.keyboard.label}>
      {rows[keys].map((row, at) => (
        <div key={at}>
          {row.map((key) =>
            key === '' ? (
              <span key="gap" />
            ) : (
              <Key key={key} onPress={() => onKey(key)}>
                {key}
              </Key>
            ),
          )}
          {at === rows[keys].length - 1 && (
            <Key label={words.keyboard.deleteLetter} onPress={onDelete}>
              <Icon name="arrow-left" />
            </Key>
          )}
        </div>
      ))}
    </div>
  );
}

interface KeyProps {
  children: ReactNode;
  label?: string;
  onPress(): void;
}

/** Keeps the focus in the field that is being typed into. */
function Key({ children, label, onPress }: KeyProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

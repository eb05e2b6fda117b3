import { memo, useState } from 'react';
import { words } from '../words.ts';
import { keys, labels, layouts, names, toneKeys } from './layout.ts';

const wide: string[] = [keys.deleteWord, keys.clear, keys.digits, keys.letters];
const erasing: string[] = [keys.deleteWord, keys.clear];

function classOf(key: string): string {
  const kinds = [
    'key',
    key in toneKeys && 'is-tone',
    'ăâêôơưđ'.includes(key) && 'is-letter',
    wide.includes(key) && 'is-wide',
    erasing.includes(key) && 'is-erase',
    key === keys.space && 'is-space',
  ];
  return kinds.filter(Boolean).join(' ');
}

interface KeyboardProps {
  /** Must be stable, or forty keys render again for each letter. */
  onKey(key: string): void;
}

/**
 * A Vietnamese keyboard: Telex, plus keys for the letters and tones that Telex hides. A key types as the
 * finger comes down, not on click: the lift of the finger makes one, too.
 */
export const VietnameseKeyboard = memo(function VietnameseKeyboard({ onKey }: KeyboardProps) {
  const [layout, setLayout] = useState<keyof typeof layouts>('letters');
  const press = (key: string) => {
    if (key === keys.digits) setLayout('digits');
    else if (key === keys.letters) setLayout('letters');
    else onKey(key);
  };
  return (
    <div
      className={layout === 'digits' ? 'keys is-digits' : 'keys'}
      role="group"
      aria-label={words.keyboard.label}
    >
      <div className="key-rows">
        {layouts[layout].map((row) => (
          <div className="key-row" key={row}>
            {row.split(' ').map((key) => (
              <button
                key={key}
                type="button"
                className={classOf(key)}
                data-key={key}
                aria-label={names[key]}
                onPointerDown={(event) => {
                  event.preventDefault();
                  if (event.button === 0) press(key);
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  if (!event.repeat) press(key);
                }}
              >
                {labels[key] ?? key}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
});

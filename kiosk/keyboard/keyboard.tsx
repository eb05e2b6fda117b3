import { memo, useState } from 'react';
import Keyboard from 'react-simple-keyboard';
import { words } from '../words.ts';
import { keys, labels, layouts, toneKeys } from './layout.ts';

const styledKeys = [
  { class: 'is-tone', buttons: Object.keys(toneKeys).join(' ') },
  { class: 'is-letter', buttons: 'ă â ê ô ơ ư đ' },
  { class: 'is-wide', buttons: `${keys.deleteWord} ${keys.clear} ${keys.digits} ${keys.letters}` },
  { class: 'is-erase', buttons: `${keys.deleteWord} ${keys.clear}` },
  { class: 'is-space', buttons: keys.space },
];

interface KeyboardProps {
  /** Must be stable, or forty keys render again for each letter. */
  onKey(key: string): void;
}

/** A Vietnamese keyboard: Telex, plus keys for the letters and tones that Telex hides. */
export const VietnameseKeyboard = memo(function VietnameseKeyboard({ onKey }: KeyboardProps) {
  const [layout, setLayout] = useState<keyof typeof layouts>('letters');
  return (
    <div className="keys" role="group" aria-label={words.keyboard.label}>
      <Keyboard
        layout={layouts}
        layoutName={layout}
        display={labels}
        buttonTheme={styledKeys}
        mergeDisplay
        physicalKeyboardHighlight={false}
        useButtonTag
        disableButtonHold
        enableLayoutCandidates={false}
        theme="keyboard"
        onKeyPress={(key) => {
          if (key === keys.digits) setLayout('digits');
          else if (key === keys.letters) setLayout('letters');
          else onKey(key);
        }}
      />
    </div>
  );
});

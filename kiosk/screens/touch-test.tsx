import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';

const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];

/** A place at each corner: one that can't be touched belongs to a glass that measures otherwise. */
export function TouchTest({ onDone }: { onDone(): void }) {
  const [felt, setFelt] = useState<string[]>([]);
  return (
    <main className="stage touch-test">
      <h1>{words.setup.touch}</h1>
      <p className="lead" role="status">
        {felt.length < corners.length ? words.setup.touchHow : words.setup.touchRight}
      </p>
      <Button icon="check" onPress={onDone}>
        {words.setup.touchDone}
      </Button>
      {corners.map((corner, at) => (
        <button
          key={corner}
          type="button"
          className={`corner is-${corner}`}
          aria-pressed={felt.includes(corner)}
          aria-label={words.setup.corner(at + 1)}
          onClick={() => setFelt([...new Set([...felt, corner])])}
        >
          {at + 1}
        </button>
      ))}
    </main>
  );
}

'use client';

import { correction, generate } from 'lean-qr';
import { toSvgDataURL } from 'lean-qr/extras/svg';
import { useEffect, useMemo, useRef } from 'react';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';
import type { MadeKey } from '../endpoints.ts';
import { texts } from './texts.ts';

/** A key that was just made: to be scanned here, or printed. */
export function ShownKey({ made, onDone }: { made: MadeKey; onDone: () => void }) {
  const { name, key, link, slip } = made;
  const box = useRef<HTMLDivElement>(null);
  // Black on white in every theme: every camera reads it.
  const picture = useMemo(() => {
    const code = generate(link, { minCorrectionLevel: correction.M });
    return toSvgDataURL(code, { on: '#000', off: '#fff', pad: 3 });
  }, [link]);
  useEffect(() => box.current?.focus(), [key]);
  const open = () => window.open(URL.createObjectURL(new Blob([slip], { type: 'text/html' })));
  return (
    <div className="team-keys__shown" role="group" aria-label={name} tabIndex={-1} ref={box}>
      <img src={picture} alt={texts.picture} />
      <div>
        <p>
          <b>{name}</b>
        </p>
        <code>{key}</code>
        <Hint>{texts.once}</Hint>
        <p className="kit-buttons">
          <Button onClick={open}>{texts.print}</Button>
          <Button isQuiet onClick={onDone}>
            {texts.done}
          </Button>
        </p>
      </div>
    </div>
  );
}

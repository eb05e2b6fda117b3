import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

/** A QR code, black on white in every theme so that every camera reads it. */
export function Qr({ text, label }: { text: string; label: string }) {
  const svg = useMemo(() => toSvgSource(generate(text), { pad: 2 }), [text]);
  return (
    <div className="qr" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}

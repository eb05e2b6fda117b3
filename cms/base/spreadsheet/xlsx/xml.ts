import { Parser } from 'htmlparser2';

/** Hears the elements of a document by their names, without the prefixes that some programs write. */
interface Listener {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Reads XML from its beginning to its end. Entities that a document defines itself are not expanded. */
export function readXml(bytes: Uint8Array, { open, text, close }: Listener): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(bytes));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

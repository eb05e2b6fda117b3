import { drawingAddress } from '../../content/addresses.ts';
import { drawings, type Drawing } from '../../look/drawings/drawings.ts';
import type { FilePage } from './page.ts';

declare module './page.ts' {
  interface FileKinds {
    drawing: Drawing;
  }
}

/** A file for every drawing: pages ask for it when it comes into view, and it serves all of them. */
export function drawingFiles(): FilePage<'drawing'>[] {
  return drawings.map((drawing) => ({
    address: drawingAddress(drawing),
    kind: 'drawing',
    language: 'vi',
    fullText: false,
    shows: [],
    data: drawing,
  }));
}

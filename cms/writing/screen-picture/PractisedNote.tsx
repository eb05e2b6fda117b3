import { practisedNote } from './practised-note.ts';
import type { ScreenFormRow } from './draw-row.ts';

/** Below the picture of a screen that is practised: what still has no answer there. */
export function PractisedNote({ row }: { row: ScreenFormRow }) {
  const note = practisedNote(row);
  return note === undefined ? null : <p className="screen-picture__practised">{note}</p>;
}

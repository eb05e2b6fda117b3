import { useRef, type MouseEvent } from 'react';
import { Icon } from './icon.tsx';
import { Picture } from './picture.tsx';

interface TickProps {
  title: string;
  note: string | undefined;
  /** The drawing that shows it. */
  drawing: string | undefined;
  ticked: boolean;
  /** The state in a word. */
  said: string | undefined;
  onTick(): void;
}

/** Shown for what has no drawing of its own. */
const anyPaper = 'dem-giay-to';
/** The second tap of a trembling finger comes within so many milliseconds: it takes nothing back. */
const tremblingMilliseconds = 500;

/** A line to tick, as large as a finger. */
export function Tick({ title, note, drawing = anyPaper, ticked, said, onTick }: TickProps) {
  const last = useRef(-Infinity);
  const press = ({ timeStamp }: MouseEvent) => {
    const since = timeStamp - last.current;
    last.current = timeStamp;
    if (since >= tremblingMilliseconds) onTick();
  };
  return (
    <button type="button" role="checkbox" aria-checked={ticked} className="tick" onClick={press}>
      <span>
        <i>{ticked && <Icon name="check" />}</i>
        <em>{said}</em>
      </span>
      <Picture picture={{ type: 'drawing', drawing }} />
      <span>
        <b>{title}</b>
        {note && <small>{note}</small>}
      </span>
    </button>
  );
}

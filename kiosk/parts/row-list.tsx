import type { KioskRow } from '../../content/kiosk/data.ts';
import { Icon } from './icon.tsx';

/** Lines that lead on to other pages. */
export function RowList({ rows, onOpen }: { rows: KioskRow[]; onOpen(row: KioskRow): void }) {
  return (
    <ul className="hits rows">
      {rows.map((row) => (
        <li key={row.address}>
          <button type="button" onClick={() => onOpen(row)}>
            <span>
              <b>{row.title}</b>
              {row.note && <small>{row.note}</small>}
            </span>
            <Icon name="chevron-right" />
          </button>
        </li>
      ))}
    </ul>
  );
}

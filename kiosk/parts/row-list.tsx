import { Icon } from './icon.tsx';

export interface Row {
  key: string;
  title: string;
  note?: string;
  icon: string;
  onPress(): void;
}

/** Big rows to choose from: picture, words, arrow. */
export function RowList({ rows }: { rows: Row[] }) {
  return (
    <ul className="tasks">
      {rows.map(({ key, title, note, icon, onPress }) => (
        <li key={key}>
          <button type="button" onClick={onPress}>
            <Icon name={icon} />
            <span>
              <b>{title}</b>
              {note && <small>{note}</small>}
            </span>
            <Icon name="chevron-right" />
          </button>
        </li>
      ))}
    </ul>
  );
}

import { Picture } from './picture.tsx';

interface TaskListProps {
  tasks: { key: string; title: string; note?: string; drawing?: string; onPress(): void }[];
}

/** Big tiles to choose from: a picture and words. */
export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul className="tasks">
      {tasks.map(({ key, title, note, drawing = 'dien-thoai', onPress }) => (
        <li key={key}>
          <button type="button" onClick={onPress}>
            <Picture picture={{ type: 'drawing', drawing }} />
            <span>
              <b>{title}</b>
              {note && <small>{note}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

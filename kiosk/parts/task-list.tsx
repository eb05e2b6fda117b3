import { words } from '../words.ts';
import { Icon } from './icon.tsx';
import { Picture } from './picture.tsx';

interface TaskListProps {
  tasks: {
    key: string;
    title: string;
    note?: string;
    drawing?: string;
    /** It cannot wait. */
    urgent?: boolean;
    onPress(): void;
  }[];
}

/** Big tiles to choose from: a picture and words. */
export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul className="tasks">
      {tasks.map(({ key, title, note, drawing = 'dien-thoai', urgent, onPress }) => (
        <li key={key}>
          <button type="button" className={urgent ? 'is-urgent' : undefined} onClick={onPress}>
            <Picture picture={{ type: 'drawing', drawing }} />
            <span>
              {urgent && (
                <span className="gap">
                  <Icon name="alert-triangle" />
                  {words.home.urgent}
                </span>
              )}
              <b>{title}</b>
              {note && <small>{note}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

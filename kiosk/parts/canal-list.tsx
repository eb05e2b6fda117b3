import { Icon } from './icon.tsx';

/** Places as dots on the canal. */
export function CanalList({
  places,
}: {
  places: { key: string; name: string; note?: string; onPress(): void }[];
}) {
  return (
    <ul className="hamlets">
      {places.map(({ key, name, note, onPress }) => (
        <li key={key}>
          <button type="button" onClick={onPress}>
            <i />
            <span>
              <span>
                {name}
                {note && <small>{note}</small>}
              </span>
              <Icon name="chevron-right" />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import type {
  RemovedGroup,
  RemovedLately as Removed,
} from '../../keeping/backup/removed-lately.ts';
import type { WaysBack } from '../../keeping/backup/ways-back.ts';
import { backupTexts as texts } from './backup-texts.ts';
import { TypedLine } from './TypedLine.tsx';

interface RemovedLatelyProps {
  removed: Removed;
  hasBackup: boolean;
}

/**
 * Documents deleted or taken off lately, by whom, when and how many: a restore of a backup would ask about
 * them.
 */
export function RemovedLately({ hasBackup, removed: { after, before } }: RemovedLatelyProps) {
  const isAny = after.length + before.length > 0;
  return (
    <>
      {hasBackup && (
        <>
          <h3>{texts.removed}</h3>
          {after.length === 0 ? <p>{texts.nothingRemoved}</p> : <Groups groups={after} />}
        </>
      )}
      {before.length > 0 && (
        <details className="kit-details">
          <summary>{texts.removedBefore(hasBackup)}</summary>
          <Groups groups={before} />
        </details>
      )}
      {isAny && <p>{texts.removedNote}</p>}
    </>
  );
}

function Groups({ groups }: { groups: RemovedGroup[] }) {
  return (
    <ul className="dashboard__removed">
      {groups.map((group) => (
        <li key={`${group.event} ${group.byName} ${group.from}`}>
          <strong>{group.byName ?? texts.nobody}</strong> {texts.removal(group)}:{' '}
          <span>{group.counts}</span>
          {group.back ? <Ways {...group.back} /> : <span>{texts.noneHasIt}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The lines for whoever looks after the server, each with a button that copies it. */
function Ways({ backup, isEncrypted, ways }: WaysBack) {
  return (
    <details className="kit-details">
      <summary>{texts.waysBack}</summary>
      <p>{texts.waysNote(backup, isEncrypted)}</p>
      <ul>
        {ways.map(({ by, line }) => (
          <li key={by}>
            <TypedLine title={texts.way[by]} line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}

'use client';

import { formatInstant } from '../../../../content/text/date.ts';
import { type FindingKind, kinds } from '../finding.ts';
import type { FindingView } from '../view.ts';
import { texts } from './texts.ts';
import { atOnce, type First } from './use-first.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';

interface ListProps {
  findings: FindingView[];
  picks?: ReadonlySet<string>;
  /** Missing where nothing is decided any more. */
  onPick?: (keys: string[], isPicked: boolean) => void;
}

/** The list of what was found, by the kind of place. */
export function FindingList({ findings, ...picking }: ListProps) {
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  return (Object.keys(kinds) as FindingKind[]).map((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="person__group" aria-label={kinds[kind].label}>
        <h3>{kinds[kind].label}</h3>
        <Hint>
          {texts.why}: {kinds[kind].why} {texts.until}: {kinds[kind].until}
        </Hint>
        <ul>
          {ofKind.map((one) => (
            <FindingItem key={one.key} one={one} {...picking} />
          ))}
        </ul>
      </section>
    );
  });
}

/** Below a list that shows the first alone: how many there are, and the way to the next. */
export function MoreFindings({ first: { shown, all, showMore } }: { first: First }) {
  const left = all - shown.length;
  if (left === 0) return null;
  return (
    <div className="person__left">
      <p role="status">{texts.shownOf(shown.length, all)}</p>
      <p className="kit-buttons">
        <Button isQuiet onClick={showMore}>
          {texts.showMore(Math.min(left, atOnce))}
        </Button>
      </p>
    </div>
  );
}

function FindingItem({ one, picks, onPick }: Omit<ListProps, 'findings'> & { one: FindingView }) {
  const { key, kind, place, kept, since, versions, isLive, until, note, form } = one;
  return (
    <li className="person__finding">
      {onPick ? (
        <label className="person__pick">
          <input
            type="checkbox"
            checked={picks?.has(key) ?? false}
            onChange={({ target }) => onPick([key], target.checked)}
          />
          <span>{place}</span>
        </label>
      ) : (
        <p className="person__place">{place}</p>
      )}
      <dl>
        {kept.map(({ label, value }) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {since && (
          <div>
            <dt>{texts.since}</dt>
            <dd>{formatInstant(since)}</dd>
          </div>
        )}
        {versions > 0 && (
          <div>
            <dt>{texts.versions}</dt>
            <dd>{versions}</dd>
          </div>
        )}
      </dl>
      {isLive && <p className="person__live">{texts.live}</p>}
      {until && <Hint>{until}</Hint>}
      {note && <p className="kit-warning">{note}</p>}
      {kinds[kind].fate !== 'goes' && <p className="kit-warning">{kinds[kind].gone}</p>}
      {form && (
        <a href={form} target="_blank" rel="noreferrer">
          {kinds[kind].fate === 'by-hand' ? texts.openToMend : texts.open}
        </a>
      )}
    </li>
  );
}

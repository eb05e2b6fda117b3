import Link from 'next/link';
import type { Hit } from '../found.ts';
import { stageNames } from '../../../writing/workflow/stage.ts';
import { texts } from './texts.ts';

/** A row of the list: something that was found, or the way to all of its kind. */
export interface Shown {
  /** The group it stands in. */
  of: number;
  kind: string;
  href: string;
  hit?: Hit;
  words?: string;
}

interface FoundListProps {
  id: string;
  shown: Shown[];
  /** The row that Enter opens. */
  at: number;
  onPoint: (at: number) => void;
}

/** The hits, kind by kind. */
export function FoundList({ id, shown, at, onPoint }: FoundListProps) {
  const groups = [...Map.groupBy(shown.entries(), ([, { of }]) => of)];
  return (
    <div id={id} role="listbox" aria-label={texts.results}>
      {groups.map(([of, rows]) => (
        <div key={of} role="group" aria-labelledby={`${id}-kind-${of}`}>
          <div id={`${id}-kind-${of}`} role="presentation" className="finder__kind">
            {rows[0]?.[1].kind}
          </div>
          {rows.map(([place, { hit, href, words }]) => (
            <Link
              key={href}
              id={`${id}-${place}`}
              data-at={place}
              role="option"
              aria-selected={place === at}
              tabIndex={-1}
              className={hit ? 'finder__hit' : 'finder__hit finder__all'}
              href={href}
              prefetch={false}
              onPointerMove={() => place !== at && onPoint(place)}
            >
              <span className="finder__title">{hit?.title ?? words}</span>
              {hit?.note && <span className="finder__note">{hit.note}</span>}
              {hit?.stage && (
                <span className={`finder__stage is-${hit.stage}`}>{stageNames[hit.stage]}</span>
              )}
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}

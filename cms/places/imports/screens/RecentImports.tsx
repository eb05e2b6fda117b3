'use client';

import type { ImportView } from '../view.ts';
import { states, texts } from './texts.ts';
import type { Importing } from './use-import.ts';

/** Imports that can still be looked at and taken back. */
export function RecentImports({ importing: { recent, open } }: { importing: Importing }) {
  if (recent === undefined) return null;
  return (
    <section className="imports__part" aria-labelledby="recent">
      <h2 id="recent">{texts.recent}</h2>
      {recent.length === 0 && <p className="hint">{texts.noRecent}</p>}
      <ul className="recent">
        {recent.map((one) => (
          <li key={one.id}>
            <span className="recent__what">
              <strong>{one.fileName}</strong>
              <span className="hint">{texts.recentLine(one.byName, one.startedAt)}</span>
            </span>
            <span className="mark">{stateOf(one)}</span>
            <button
              type="button"
              className="gap__mend is-quiet"
              aria-label={`${texts.open}: ${one.fileName}, ${stateOf(one)}`}
              onClick={() => open(one.id)}
            >
              {texts.open}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf({ state, publishedAt, left }: ImportView): string {
  if (left > 0) return texts.isPartlyBack;
  return state === 'done' && publishedAt ? texts.isPublished : states[state];
}

'use client';

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
        {recent.map(({ id, fileName, byName, startedAt, state }) => (
          <li key={id}>
            <span className="recent__what">
              <strong>{fileName}</strong>
              <span className="hint">{texts.recentLine(byName, startedAt)}</span>
            </span>
            <span className="mark">{states[state]}</span>
            <button
              type="button"
              className="gap__mend is-quiet"
              aria-label={`${texts.open}: ${fileName}, ${states[state]}`}
              onClick={() => open(id)}
            >
              {texts.open}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

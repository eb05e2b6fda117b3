'use client';

import { states, texts } from './texts.ts';
import type { Changing } from './use-units.ts';

/** Changes that were asked for, each to be looked at and taken back. */
export function RecentChanges({ changing: { recent, open } }: { changing: Changing }) {
  if (recent === undefined) return null;
  return (
    <section className="imports__part" aria-labelledby="recent">
      <h2 id="recent">{texts.recent}</h2>
      {recent.length === 0 && <p className="hint">{texts.noRecent}</p>}
      <ul className="recent">
        {recent.map(({ id, sentences, basis, byName, startedAt, state }) => (
          <li key={id}>
            <span className="recent__what">
              <strong>{sentences.join(' ')}</strong>
              <span className="hint">{texts.recentLine(basis, byName, startedAt)}</span>
            </span>
            <span className={state === 'stalled' ? 'mark is-open' : 'mark'}>{states[state]}</span>
            <button
              type="button"
              className="gap__mend is-quiet"
              aria-label={`${texts.open}: ${sentences.join(' ')} ${states[state]}`}
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

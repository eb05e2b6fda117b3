'use client';

import { states, texts } from './texts.ts';
import type { Changing } from './use-units.ts';
import { Button, Hint, HintWords, Mark, Part } from '../../../base/screens/kit/kit.tsx';

/** Changes that were asked for, each to be looked at and taken back. */
export function RecentChanges({ changing: { recent, open } }: { changing: Changing }) {
  if (recent === undefined) return null;
  return (
    <Part aria-labelledby="recent">
      <h2 id="recent">{texts.recent}</h2>
      {recent.length === 0 && <Hint>{texts.noRecent}</Hint>}
      <ul className="kit-rows">
        {recent.map(({ id, sentences, basis, byName, startedAt, state }) => (
          <li key={id}>
            <span className="kit-rows__what">
              <strong>{sentences.join(' ')}</strong>
              <HintWords>{texts.recentLine(basis, byName, startedAt)}</HintWords>
            </span>
            <Mark tone={state === 'stalled' ? 'open' : undefined}>{states[state]}</Mark>
            <Button
              isQuiet
              aria-label={`${texts.open}: ${sentences.join(' ')} ${states[state]}`}
              onClick={() => open(id)}
            >
              {texts.open}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

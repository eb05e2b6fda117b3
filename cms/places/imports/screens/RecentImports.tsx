'use client';

import type { ImportView } from '../view.ts';
import { states, texts } from './texts.ts';
import type { Importing } from './use-import.ts';
import { Button, Hint, HintWords, Mark, Part } from '../../../base/screens/kit/kit.tsx';

/** Imports that can still be looked at and taken back. */
export function RecentImports({ importing: { recent, open } }: { importing: Importing }) {
  if (recent === undefined) return null;
  return (
    <Part aria-labelledby="recent">
      <h2 id="recent">{texts.recent}</h2>
      {recent.length === 0 && <Hint>{texts.noRecent}</Hint>}
      <ul className="kit-rows">
        {recent.map((one) => (
          <li key={one.id}>
            <span className="kit-rows__what">
              <strong>{one.fileName}</strong>
              <HintWords>{texts.recentLine(one.byName, one.startedAt)}</HintWords>
            </span>
            <Mark>{stateOf(one)}</Mark>
            <Button
              isQuiet
              aria-label={`${texts.open}: ${one.fileName}, ${stateOf(one)}`}
              onClick={() => open(one.id)}
            >
              {texts.open}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function stateOf({ state, publishedAt, left }: ImportView): string {
  if (left > 0) return texts.isPartlyBack;
  return state === 'done' && publishedAt ? texts.isPublished : states[state];
}

import { countOf } from '../../../../tally/counters.ts';
import { List } from '../../../base/screens/kit/kit.tsx';
import type { HamletWork } from '../report.ts';
import { counterNames } from '../words.ts';
import { workTexts as texts } from './work-texts.ts';

/** Tells the commune which of its corrections stand beside newer sums of a team. */
export function Overtaken({ hamlets }: { hamlets: HamletWork[] }) {
  const told = hamlets.flatMap(({ name, sums }) =>
    sums.flatMap(({ overtaken, counts, sent }) =>
      overtaken.map((counter) =>
        texts.overtaken(
          name,
          counterNames[counter],
          countOf(counts, counter),
          countOf(sent, counter),
        ),
      ),
    ),
  );
  if (told.length === 0) return null;
  return (
    <div className="kit-warning" role="status">
      <p>
        <b>{texts.overtakenHead}</b>
      </p>
      <List as="lines">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
      <p>
        <a href="#corrections">{texts.toCorrections}</a>
      </p>
    </div>
  );
}

import Link from 'next/link';
import { countOf } from '../../../../tally/counters.ts';
import { List } from '../../../base/screens/kit/kit.tsx';
import type { CommuneWork } from '../report.ts';
import { counterNames, monthInWords, placeOf } from '../words.ts';
import { teamWorkAddress } from './work-addresses.ts';
import { workTexts as texts } from './work-texts.ts';

/** Tells the commune which of its corrections stand beside newer sums of a team, in other months, too. */
export function Overtaken({ work: { id, hamlets } }: { work: CommuneWork }) {
  const told = linesOf(hamlets);
  const months = [...new Set(hamlets.flatMap(({ openMonths }) => openMonths))].sort();
  if (told.length === 0 && months.length === 0) return null;
  return (
    <div className="kit-warning" role="status">
      <p>
        <b>{texts.overtakenHead}</b>
      </p>
      <List as="lines">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {months.map((month) => (
          <li key={month}>
            <Link href={teamWorkAddress(month, id)}>{texts.seeMonth(monthInWords(month))}</Link>
            {`: ${placesIn(hamlets, month)}.`}
          </li>
        ))}
      </List>
      {told.length > 0 && (
        <p>
          <a href="#corrections">{texts.toCorrections}</a>
        </p>
      )}
    </div>
  );
}

const linesOf = (hamlets: CommuneWork['hamlets']): string[] =>
  hamlets.flatMap((hamlet) =>
    hamlet.sums.flatMap((team) =>
      team.overtaken.map((counter) =>
        texts.overtaken(
          placeOf(hamlet, team),
          counterNames[counter],
          countOf(team.counts, counter),
          countOf(team.sent, counter),
        ),
      ),
    ),
  );

const placesIn = (hamlets: CommuneWork['hamlets'], month: string): string =>
  hamlets
    .filter(({ openMonths }) => openMonths.includes(month))
    .map(({ name }) => name)
    .join(', ');

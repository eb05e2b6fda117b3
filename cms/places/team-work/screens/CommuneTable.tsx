import Link from 'next/link';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { Hint, HintWords, Mark } from '../../../base/screens/kit/kit.tsx';
import { counters } from '../../../../content/counters.ts';
import { metPart } from '../../../../tally/households.ts';
import type { CommuneWork, HamletWork } from '../report.ts';
import { counterColumns, ownNote } from '../words.ts';
import { Scroll } from './Scroll.tsx';
import { workTexts as texts } from './work-texts.ts';

/** Shows what each hamlet of a commune sent, and the sum. */
export function CommuneTable({ work: { hamlets, sum } }: { work: CommuneWork }) {
  const trained = hamlets.reduce((all, { atTrainings }) => all + atTrainings, 0);
  const year = hamlets.reduce((all, { metThisYear }) => all + metThisYear, 0);
  return (
    <>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.hamlet}</th>
              <th scope="col">{texts.state}</th>
              {counterColumns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{texts.year}</th>
              <th scope="col">{texts.atTrainings}</th>
            </tr>
          </thead>
          <tbody>
            {hamlets.map((hamlet) => (
              <Row key={hamlet.id} hamlet={hamlet} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.wholeCommune}</th>
              <td />
              {sum.map((value, at) => (
                <td key={counterColumns[at]}>{value}</td>
              ))}
              <td>{year}</td>
              <td>{trained}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <Hint>{ownNote(hamlets.some(isCorrected))}</Hint>
    </>
  );
}

const isCorrected = ({ sums }: HamletWork) => sums.some(({ corrected }) => corrected.length > 0);

function Row({ hamlet }: { hamlet: HamletWork }) {
  const { id, name, teams, phones, counts, sums } = hamlet;
  const corrected = new Set(sums.flatMap((team) => team.corrected));
  const isSent = phones > 0;
  const state = isSent ? texts.phones(phones) : teams.length > 0 ? texts.notSent : texts.noTeam;
  return (
    <tr>
      <th scope="row">
        <Link href={formAddress('hamlets', id)}>{name}</Link>
      </th>
      <td>
        <Mark tone={isSent ? 'good' : 'open'}>{state}</Mark>{' '}
        {sums.some(({ contradicts }) => contradicts) && (
          <Mark tone="open">{texts.contradicts}</Mark>
        )}
      </td>
      {counters.map((counter, at) => (
        <td key={counter}>
          {isSent ? counts[at] : ''}
          {corrected.has(counter) && <HintWords>{texts.isCorrected}</HintWords>}
        </td>
      ))}
      <td>{metText(hamlet)}</td>
      <td>{hamlet.atTrainings}</td>
    </tr>
  );
}

function metText({ metThisYear, households }: HamletWork): string {
  if (!households) return String(metThisYear);
  const { met, percent } = metPart(metThisYear, households);
  return texts.part(met, households, percent);
}

import Link from 'next/link';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { Hint, Mark } from '../../../base/screens/kit/kit.tsx';
import { metPart } from '../../../../tally/households.ts';
import type { CommuneWork, HamletWork } from '../report.ts';
import { counterColumns, ownNote } from '../words.ts';
import { Scroll } from './Scroll.tsx';
import { workTexts as texts } from './work-texts.ts';

/** Shows what each hamlet of a commune sent, and the sum. */
export function CommuneTable({ work: { hamlets, sum } }: { work: CommuneWork }) {
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
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <Hint>{ownNote}</Hint>
    </>
  );
}

function Row({ hamlet }: { hamlet: HamletWork }) {
  const { id, name, teams, phones, counts } = hamlet;
  const isSent = phones > 0;
  const state = isSent ? texts.phones(phones) : teams.length > 0 ? texts.notSent : texts.noTeam;
  return (
    <tr>
      <th scope="row">
        <Link href={formAddress('hamlets', id)}>{name}</Link>
      </th>
      <td>
        <Mark tone={isSent ? 'good' : 'open'}>{state}</Mark>
      </td>
      {counterColumns.map((column, at) => (
        <td key={column}>{isSent ? counts[at] : ''}</td>
      ))}
      <td>{metText(hamlet)}</td>
    </tr>
  );
}

function metText({ metThisYear, households }: HamletWork): string {
  if (!households) return String(metThisYear);
  const { met, percent } = metPart(metThisYear, households);
  return texts.part(met, households, percent);
}

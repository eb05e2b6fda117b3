import Link from 'next/link';
import { readingPlaces } from '../../../../content/readings/sums.ts';
import { formatNumber } from '../../../../content/text/number.ts';
import { readingsPath } from '../../../base/admin-paths.ts';
import { Hint, Part } from '../../../base/screens/kit/kit.tsx';
import type { PageLine } from '../report.ts';
import { placeNames, readingWords as words } from '../words.ts';

/** Pages that the screen shows; all of them are in the workbook. */
const most = 100;

interface PagesTableProps {
  pages: PageLine[];
  rest: number;
  /** The name of the topic or commune whose pages these are. */
  only?: string;
}

/** Pages with how often they were read where, and what readers said of them. */
export function PagesTable({ pages, rest, only }: PagesTableProps) {
  const isSaid = pages.some(({ feedback }) => feedback);
  return (
    <Part id="trang">
      <h2>{words.pages}</h2>
      {only !== undefined && (
        <p>
          {words.onlyOf(only)} <Link href={`/admin${readingsPath}#trang`}>{words.all}</Link>
        </p>
      )}
      <table className="readings__pages">
        <thead>
          <tr>
            <th scope="col">{words.page}</th>
            <th scope="col">{words.times}</th>
            {readingPlaces.map((place) => (
              <th key={place} scope="col">
                {placeNames[place]}
              </th>
            ))}
            {isSaid && <th scope="col">{words.said}</th>}
          </tr>
        </thead>
        <tbody>
          {pages.slice(0, most).map((line) => (
            <Row key={line.page} line={line} isSaid={isSaid} />
          ))}
        </tbody>
        {rest > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{words.rest}</th>
              <td data-name={words.times}>{formatNumber(rest)}</td>
              <td className="is-filler" colSpan={readingPlaces.length + Number(isSaid)} />
            </tr>
          </tfoot>
        )}
      </table>
      {pages.length > most && <Hint>{words.more(pages.length - most)}</Hint>}
    </Part>
  );
}

function Row({ line, isSaid }: { line: PageLine; isSaid: boolean }) {
  const { title, page, of, times, places, feedback } = line;
  return (
    <tr>
      <th scope="row">
        {of ? <Link href={`/admin/collections/${of.collection}/${of.id}`}>{title}</Link> : title}
        {title !== page && <small>{page}</small>}
      </th>
      <td data-name={words.times}>
        <b>{formatNumber(times)}</b>
      </td>
      {readingPlaces.map((place) => (
        <td
          key={place}
          data-name={placeNames[place]}
          className={places[place] === 0 ? 'is-none' : ''}
        >
          {formatNumber(places[place])}
        </td>
      ))}
      {isSaid && (
        <td data-name={words.said} className={feedback ? '' : 'is-none'}>
          {feedback ? words.saidOf(feedback.helped, feedback.notHelped) : words.nothingSaid}
        </td>
      )}
    </tr>
  );
}

import { readingPlaces } from '../../../../content/readings/sums.ts';
import { formatDay } from '../../../../content/text/date.ts';
import { formatNumber } from '../../../../content/text/number.ts';
import { Hint, Part } from '../../../base/screens/kit/kit.tsx';
import type { ByPlace, ReadingsReport } from '../report.ts';
import { placeNames, readingWords as words } from '../words.ts';
import { Bars } from './Bars.tsx';

const partsOf = (places: ByPlace) => readingPlaces.map((place) => places[place]);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** All readings by week: a plot, and the same in a table. */
export function WeeksPart({ report: { weeks, until, total } }: { report: ReadingsReport }) {
  return (
    <Part>
      <div className="readings__head">
        <div>
          <h2>
            {formatNumber(total)} {words.times.toLowerCase()}
          </h2>
          <Hint>{words.span(weeks[0]?.from ?? '', until)}</Hint>
        </div>
        <p className="kit-buttons">
          <a className="kit-button is-quiet" href="/api/readings-table?form=xlsx" download>
            {words.xlsx}
          </a>
          <a className="kit-button is-quiet" href="/api/readings-table?form=csv" download>
            {words.csv}
          </a>
        </p>
      </div>
      <ul className="readings__places">
        {readingPlaces.map((place, at) => (
          <li key={place}>
            <i className={`is-part-${at}`} aria-hidden="true" />
            {placeNames[place]}: {formatNumber(sum(weeks.map(({ places }) => places[place])))}
          </li>
        ))}
      </ul>
      {[720, 360].map((width) => (
        <Bars
          key={width}
          weeks={weeks.map(({ from, places }) => ({ from, parts: partsOf(places) }))}
          width={width}
          height={220}
          hasScale
        />
      ))}
      <details className="kit-folded">
        <summary>{words.weekTable}</summary>
        <div className="readings__wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.week}</th>
                {readingPlaces.map((place) => (
                  <th key={place} scope="col">
                    {placeNames[place]}
                  </th>
                ))}
                <th scope="col">{words.total}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.toReversed().map(({ from, places }) => (
                <tr key={from}>
                  <th scope="row">{formatDay(from)}</th>
                  {readingPlaces.map((place) => (
                    <td key={place}>{formatNumber(places[place])}</td>
                  ))}
                  <td>{formatNumber(sum(partsOf(places)))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Part>
  );
}

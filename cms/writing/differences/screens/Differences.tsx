import {
  countDifferences,
  type Difference,
  type Piece,
  type RowDifference,
  type ValueDifference,
} from '../difference.ts';
import { PieceView } from './PieceView.tsx';
import { texts, verbs } from './texts.ts';

/** The changes between two versions, in words, in the order of the form. */
export function Differences({ list }: { list: Difference[] }) {
  return (
    <ul className="differences">
      {list.map((one) => (
        <li key={`${one.how} ${one.path}`} className={`difference is-${one.how}`}>
          {one.of === 'row' ? <Row one={one} /> : <Value one={one} />}
        </li>
      ))}
    </ul>
  );
}

/** Lists of differences up to this long stand open. */
const shownAtOnce = 6;

/** The same, folded behind the first of them when there are many. */
export function FoldedDifferences({ list }: { list: Difference[] }) {
  const more = list.length > shownAtOnce + 1 ? list.slice(shownAtOnce) : [];
  return (
    <>
      <Differences list={list.slice(0, list.length - more.length)} />
      {more.length > 0 && (
        <DifferencesBehind summary={texts.more(countDifferences(more))} list={more} />
      )}
    </>
  );
}

/** The same, all of them folded behind a line. */
export function DifferencesBehind({ summary, list }: { summary: string; list: Difference[] }) {
  return (
    <details className="differences__more">
      <summary>{summary}</summary>
      <Differences list={list} />
    </details>
  );
}

function Row({ one: { row, name, how, was, inside } }: { one: RowDifference }) {
  const isNew = how === 'added';
  return (
    <>
      <p className="difference__what">
        <Verb how={how} />
        <strong data-user-text>{name ? `${row}: ${name}` : row}</strong>
        {was && <span className="difference__was">{texts.was(was)}</span>}
      </p>
      {how === 'changed' && inside.length > 0 && <Differences list={inside} />}
      {how !== 'changed' && inside.length > 1 && (
        <details className="difference__inside" open={isNew && inside.length <= 3}>
          <summary>{texts.inside(inside.length)}</summary>
          <Differences list={inside} />
        </details>
      )}
    </>
  );
}

function Value({ one: { label, how, lines } }: { one: ValueDifference }) {
  return (
    <>
      <p className="difference__what">
        <Verb how={how} />
        <span className="difference__label">{label}</span>
      </p>
      <div className="difference__lines">
        {how === 'style' && <p>{texts.style}</p>}
        {lines.map((pieces, at) => (
          <Line key={at} pieces={pieces} />
        ))}
      </div>
    </>
  );
}

function Line({ pieces }: { pieces: Piece[] }) {
  return (
    <p data-user-text>
      {pieces.map((piece, at) => (
        <Marked key={at} piece={piece} />
      ))}
    </p>
  );
}

/** Said, too, for who hears it: marks alone are seen only. */
function Marked({ piece }: { piece: Piece }) {
  const shown = 'text' in piece ? piece.text : <PieceView picture={piece.picture} />;
  if (piece.mark === 'removed')
    return (
      <del>
        <span className="difference__said">{texts.gone}</span>
        {shown}
      </del>
    );
  if (piece.mark === 'added')
    return (
      <ins>
        <span className="difference__said">{texts.come}</span>
        {shown}
      </ins>
    );
  return <span>{shown}</span>;
}

const Verb = ({ how }: Pick<Difference, 'how'>) => (
  <span className={`difference__verb is-${how}`}>{verbs[how]}</span>
);

import { formatDay } from '../../../../content/text/date.ts';
import { formatNumber } from '../../../../content/text/number.ts';
import { readingWords as words } from '../words.ts';

interface BarsProps {
  /** Readings by week, in parts that stand one upon the other. */
  weeks: { from: string; parts: number[] }[];
  /** Units of the drawing, which is as wide as there is room. */
  width?: number;
  height: number;
  /** True if lines say how high the bars are. */
  hasScale?: boolean;
}

const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);

/** A round number that is not below the highest bar. */
function ceiling(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** Bars for weeks, the newest at the right; what they show stands in a table as well. */
export function Bars({ weeks, width = 720, height, hasScale = false }: BarsProps) {
  const totals = weeks.map(({ parts }) => sum(parts));
  const most = Math.max(...totals, 1);
  const top = ceiling(most);
  const left = hasScale ? 56 : 0;
  const foot = hasScale ? 26 : 0;
  const step = (width - left) / weeks.length;
  const yOf = (value: number) => 8 + (height - 8) * (1 - value / top);
  const highest = weeks[totals.indexOf(most)]?.from ?? weeks[0]?.from ?? '';
  return (
    <svg
      className={`readings-bars${width < 720 ? ' is-narrow' : ''}`}
      viewBox={`0 0 ${width} ${height + foot}`}
      preserveAspectRatio={hasScale ? 'xMidYMid meet' : 'none'}
      role="img"
      aria-label={words.chart(most, highest)}
    >
      {hasScale &&
        [0, top / 2, top].map((value) => (
          <g key={value}>
            <line x1={left} x2={width} y1={yOf(value)} y2={yOf(value)} />
            <text x={left - 8} y={yOf(value) + 5} textAnchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
      {weeks.map(({ from, parts }, at) => (
        <g key={from}>
          {parts.map((part, place) => {
            const below = sum(parts.slice(0, place));
            return (
              <rect
                key={place}
                className={`is-part-${place}`}
                x={left + at * step + step * 0.14}
                width={step * 0.72}
                y={yOf(below + part)}
                height={yOf(below) - yOf(below + part)}
              />
            );
          })}
          {hasScale && at % 3 === (weeks.length - 1) % 3 && (
            <text x={left + (at + 0.5) * step} y={height + 20} textAnchor="middle">
              {formatDay(from).slice(0, 5)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

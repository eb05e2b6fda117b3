import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../../content/text/number.ts';
import { Hint, Part } from '../../../base/screens/kit/kit.tsx';
import type { NamedTimes } from '../report.ts';
import { readingWords as words } from '../words.ts';

interface NamedTableProps {
  title: string;
  note?: string;
  head: string;
  rows: NamedTimes[];
  hrefOf?: (id: string) => string;
  children?: ReactNode;
}

/** Names with how often, the most read first; nothing when there are none. */
export function NamedTable({ title, note, head, rows, hrefOf, children }: NamedTableProps) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ times }) => times));
  return (
    <Part>
      <h2>{title}</h2>
      {note && <Hint>{note}</Hint>}
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{words.times}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, times }) => (
            <tr key={id}>
              <th scope="row">
                {hrefOf ? <Link href={hrefOf(id)}>{name}</Link> : name}
                <span className="readings__bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * times) / most}%` }} />
                </span>
              </th>
              <td>{formatNumber(times)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </Part>
  );
}

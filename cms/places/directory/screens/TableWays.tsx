import type { TableForm } from '../../../base/spreadsheet/download.ts';
import { texts } from './texts.ts';

interface WaysProps {
  /** A page for paper. */
  printed: string;
  /** The same as a table. */
  table: (form: TableForm) => string;
}

/** The ways to take along how the directory stands. */
export function TableWays({ printed, table }: WaysProps) {
  return (
    <p className="communes__ways">
      <a className="kit-button is-quiet" href={printed} target="_blank" rel="noreferrer">
        {texts.print}
      </a>
      <a className="kit-button is-quiet" href={table('xlsx')} download>
        {texts.xlsx}
      </a>
      <a className="kit-button is-quiet" href={table('csv')} download>
        {texts.csv}
      </a>
    </p>
  );
}

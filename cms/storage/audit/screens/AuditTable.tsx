import Link from 'next/link';
import { formatInstant } from '../../../../content/text/date.ts';
import type { AuditLine } from '../read.ts';
import { auditAddress } from './addresses.ts';
import { texts } from './texts.ts';

/** Entries as a table, on a phone as cards. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  return (
    <table className="audit__table">
      <thead>
        <tr>
          <th scope="col">{texts.at}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.deed}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.network}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="audit__at">{formatInstant(line.at)}</td>
            <td>{line.by ? <a href={auditAddress({ ai: line.by })}>{line.who}</a> : line.who}</td>
            <th scope="row">{line.deed}</th>
            <td>
              <What line={line} />
            </td>
            <td className="audit__network" data-name={texts.network}>
              {line.network || texts.noNetwork}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ line: { noun, title, document, form, fields, detail } }: { line: AuditLine }) {
  const name = title || (document && texts.gone(document));
  return (
    <>
      {noun && <span className="audit__noun">{noun} </span>}
      {form ? <Link href={form}>{name}</Link> : name && <span>{name}</span>}
      {detail && <span className="audit__detail">{detail}</span>}
      {fields.length > 0 && (
        <span className="audit__fields">
          {texts.fields}: {fields.join(', ')}
        </span>
      )}
    </>
  );
}

import Link from 'next/link';
import { formatInstant } from '../../../content/text/date.ts';
import type { OwnEdit } from '../../workflow/told.ts';
import { texts } from './texts.ts';

/** What commune officials let go live without an approval: the province looks it over afterwards. */
export function OwnEditsPanel({ edits }: { edits: OwnEdit[] }) {
  if (edits.length === 0) return null;
  return (
    <section className="dashboard__panel" aria-labelledby="own-edits">
      <h2 id="own-edits">{texts.ownEdits}</h2>
      <p>{texts.ownEditsNote}</p>
      <ul>
        {edits.map(({ collection, id, title, at, name }) => (
          <li key={`${collection}/${id}`}>
            <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link>: {name},{' '}
            {formatInstant(at)}
          </li>
        ))}
      </ul>
    </section>
  );
}

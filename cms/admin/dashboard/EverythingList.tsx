import Link from 'next/link';
import { texts } from './texts.ts';

/** One group of the menu, as Payload hands it to the dashboard. */
export interface NavGroup {
  label: string;
  entities: { slug: string; type: 'collections' | 'globals'; label: unknown }[];
}

/** All that the user may open, in the groups of the menu. */
export function EverythingList({ groups }: { groups: NavGroup[] }) {
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">{texts.everything}</h2>
      <div className="dashboard__groups">
        {groups.map(({ label, entities }) => (
          <section key={label} className="dashboard__group">
            <h3>{label}</h3>
            <ul>
              {entities.map((entity) => (
                <li key={entity.slug}>
                  <Link href={`/admin/${entity.type}/${entity.slug}`} prefetch={false}>
                    {wordOf(entity.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** A label as plain text, which every label of this CMS is. */
function wordOf(label: unknown): string {
  return typeof label === 'string' ? label : '';
}

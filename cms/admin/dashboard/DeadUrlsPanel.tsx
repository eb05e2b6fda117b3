import Link from 'next/link';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { DeadUrl } from '../../keeping/nightly/links.ts';
import { upkeepTexts as texts } from './upkeep-texts.ts';

/** Links to other sites that did not open for some nights, with the texts that show them. */
export function DeadUrlsPanel({ links }: { links: DeadUrl[] }) {
  if (links.length === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="dead-urls">
      <h2 id="dead-urls">
        {texts.links} ({links.length})
      </h2>
      <p>{texts.linksNote}</p>
      <ul>
        {links.map(({ fault, since, url, uses }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
            : {fault}, {texts.since(dayOfInstant(since))}, {texts.in}{' '}
            {uses.map(({ collection, id, title }, at) => (
              <span key={`${collection}/${id}`}>
                {at > 0 && ', '}
                <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

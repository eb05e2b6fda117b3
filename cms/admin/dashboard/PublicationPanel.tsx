'use client';

import Link from 'next/link';
import type { DeadLink, HeldBack } from '../../publishing/publication/publication.ts';
import type { PublicationSummary } from '../../publishing/publication/summary.ts';
import { HeldLossPanel } from './HeldLossPanel.tsx';
import { ReleaseList } from './ReleaseList.tsx';
import { liveSentence, scrubSentence, stateOf, texts, workSentence } from './texts.ts';
import { usePublication } from './usePublication.ts';

interface PublicationPanelProps {
  initial: PublicationSummary;
  siteUrl: string;
  mayPublish: boolean;
}

/**
 * The state of the publication: what the public sees now, what waits, and what stands in the way.
 */
export function PublicationPanel({ initial, siteUrl, mayPublish }: PublicationPanelProps) {
  const publication = usePublication(initial);
  const scrub = scrubSentence(publication);
  return (
    <section className="kit-panel" aria-labelledby="publication">
      <h2 id="publication">{texts.site}</h2>
      <p className={`dashboard__work is-${stateOf(publication)}`} role="status">
        {workSentence(publication)}
      </p>
      <p>
        {liveSentence(publication)}{' '}
        <a href={siteUrl} target="_blank" rel="noreferrer">
          {texts.openSite}
        </a>
      </p>
      {scrub && <p className={publication.scrub?.damaged ? 'kit-warning' : ''}>{scrub}</p>}
      <HeldLossPanel publication={publication} mayDecide={mayPublish} />
      <HeldBackList records={publication.heldBack} />
      <DeadLinkList links={publication.deadLinks} />
      <ReleaseList publication={publication} mayRollBack={mayPublish} />
    </section>
  );
}

function HeldBackList({ records }: { records: HeldBack[] }) {
  if (records.length === 0) return null;
  return (
    <div className="kit-trouble">
      <h3>
        {texts.heldBack} ({records.length})
      </h3>
      <p>{texts.heldBackNote}</p>
      <ul>
        {records.map(({ kind, id, title, reasons, kept }) => (
          <li key={`${kind}/${id}`}>
            <Link href={`/admin/collections/${kind}/${id}`}>{title}</Link>: {reasons.join(' ')}
            {kept && ` ${texts.kept}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function DeadLinkList({ links }: { links: DeadLink[] }) {
  if (links.length === 0) return null;
  return (
    <details className="kit-details">
      <summary>
        {texts.deadLinks} ({links.length})
      </summary>
      <p>{texts.deadLinksNote}</p>
      <ul>
        {links.map(({ kind, id, title, target }) => (
          <li key={`${kind}/${id}/${target}`}>
            <Link href={`/admin/collections/${kind}/${id}`}>{title}</Link>: {target}
          </li>
        ))}
      </ul>
    </details>
  );
}

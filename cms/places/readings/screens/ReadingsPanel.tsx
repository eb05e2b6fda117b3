'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { readingPlaces } from '../../../../content/readings/sums.ts';
import { formatNumber } from '../../../../content/text/number.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import type { PageReport } from '../report.ts';
import { placeNames, readingWords as words } from '../words.ts';
import { Bars } from './Bars.tsx';

/** Beside the form: how often its page was read in the last weeks. */
export function ReadingsPanel() {
  const { collectionSlug, id } = useDocumentInfo();
  return collectionSlug && id ? (
    <Panel key={id} collection={collectionSlug} id={String(id)} />
  ) : null;
}

function Panel({ collection, id }: { collection: string; id: string }) {
  const [report, setReport] = useState<Partial<PageReport>>();
  useEffect(() => {
    const leaving = new AbortController();
    void look<Partial<PageReport>>(`/api/readings-at/${collection}/${id}`, leaving.signal).then(
      (found) => found && setReport(found),
    );
    return () => leaving.abort();
  }, [collection, id]);
  if (!report?.weeks || !report.places || !report.until) return null;
  const { weeks, places, until, times = 0 } = report;
  return (
    <section className="readings-panel" aria-label={words.panel}>
      <h4>{words.panel}</h4>
      {times === 0 ? (
        <p>{words.panelNone}</p>
      ) : (
        <>
          <p>{words.panelOf(times, weeks[0]?.from ?? '', until)}</p>
          <Bars weeks={weeks.map(({ from, times: all }) => ({ from, parts: [all] }))} height={64} />
          <p>
            {readingPlaces
              .filter((place) => places[place] > 0)
              .map((place) => `${placeNames[place]}: ${formatNumber(places[place])}`)
              .join(' · ')}
          </p>
        </>
      )}
    </section>
  );
}

'use client';

import { readingPlaces } from '../../../../content/readings/sums.ts';
import { formatNumber } from '../../../../content/text/number.ts';
import { DocumentPanel } from '../../../base/screens/panel/DocumentPanel.tsx';
import type { PageReport } from '../report.ts';
import { placeNames, readingWords as words } from '../words.ts';
import { Bars } from './Bars.tsx';

/** Beside the form: how often its page was read in the last weeks. */
export function ReadingsPanel() {
  return (
    <DocumentPanel<Partial<PageReport>> door="readings-at" title={words.panel}>
      {({ weeks, places, until, times = 0 }) => {
        if (!weeks || !places || !until) return null;
        if (times === 0) return <p>{words.panelNone}</p>;
        return (
          <>
            <p>{words.panelOf(times, weeks[0]?.from ?? '', until)}</p>
            <Bars
              weeks={weeks.map(({ from, times: all }) => ({ from, parts: [all] }))}
              height={64}
            />
            <p>
              {readingPlaces
                .filter((place) => places[place] > 0)
                .map((place) => `${placeNames[place]}: ${formatNumber(places[place])}`)
                .join(' · ')}
            </p>
          </>
        );
      }}
    </DocumentPanel>
  );
}

'use client';

import Link from 'next/link';
import { useId, useState } from 'react';
import { fold } from '../../../../content/text/fold.ts';
import type { CommuneReport, ProvinceReport } from '../report.ts';
import { lackNames } from '../lack-names.ts';
import { lacks } from '../missing.ts';
import { communeAddress } from './addresses.ts';
import { RemindButton } from './RemindButton.tsx';
import { texts } from './texts.ts';
import { Hint, HintWords, Mark } from '../../../base/screens/kit/kit.tsx';

interface CommunesTableProps {
  report: ProvinceReport;
  /** True if whoever looks may ask a commune to complete it. */
  reminds: boolean;
}

/** Every commune with what it lacks, found by typing with or without accents. */
export function CommunesTable({ report, reminds }: CommunesTableProps) {
  const { communes, sum } = report;
  const [query, setQuery] = useState('');
  const hint = useId();
  const words = fold(query).trim();
  const found = communes.filter(({ name }) => fold(name).includes(words));
  if (communes.length === 0) return <p>{texts.noCommunes}</p>;
  return (
    <div className="communes">
      <label className="communes__find">
        <span>{texts.find}</span>
        <input
          type="search"
          value={query}
          aria-describedby={hint}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <Hint id={hint}>{texts.findHint}</Hint>
      <Hint role="status">{found.length === 0 ? texts.foundNone : texts.found(found.length)}</Hint>
      {found.length > 0 && (
        <table className="communes__table">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.hamlets}</th>
              <th scope="col">{texts.completeColumn}</th>
              {lacks.map((lack) => (
                <th key={lack} scope="col">
                  {lackNames[lack]}
                </th>
              ))}
              <th scope="col" className="communes__keeper">
                {texts.keeper}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((commune) => (
              <Row key={commune.id} commune={commune} reminds={reminds} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.wholeProvince}</th>
              <td data-name={texts.hamlets}>{sum.hamlets}</td>
              <td data-name={texts.completeColumn}>{sum.complete}</td>
              {lacks.map((lack) => (
                <td key={lack} data-name={lackNames[lack]}>
                  {sum.lacking[lack]}
                </td>
              ))}
              <td className="communes__keeper">{texts.unkept(report.unkept)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
}

function Row({ commune, reminds }: { commune: CommuneReport; reminds: boolean }) {
  const { id, name, hamlets, complete, lacking, keepers, reminded } = commune;
  const isComplete = hamlets > 0 && complete === hamlets;
  return (
    <tr className={isComplete ? 'is-complete' : ''}>
      <th scope="row">
        <Link href={communeAddress(id)}>{name}</Link>
        {hamlets === 0 && <Mark>{texts.noHamlets}</Mark>}
        {isComplete && <Mark tone="good">{texts.isComplete}</Mark>}
      </th>
      <td data-name={texts.hamlets}>{hamlets}</td>
      <td data-name={texts.completeColumn}>{complete}</td>
      {lacks.map((lack) => (
        <td
          key={lack}
          data-name={lackNames[lack]}
          className={lacking[lack] > 0 ? 'is-lacking' : 'is-none'}
        >
          {lacking[lack]}
        </td>
      ))}
      <td className="communes__keeper">
        {keepers.join(', ') || texts.nobodyKeeps}
        {reminds && keepers.length > 0 && !isComplete && (
          <RemindButton commune={id} name={name} at={reminded?.at} />
        )}
        {!reminds && reminded && <HintWords>{texts.remindedAt(reminded.at)}</HintWords>}
      </td>
    </tr>
  );
}

'use client';

import Link from 'next/link';
import { useId, useState } from 'react';
import { fold } from '../../../content/text/fold.ts';
import type { CommuneCounts } from '../../directory/communes.ts';
import { lacks } from '../../directory/missing.ts';
import { communeAddress } from './addresses.ts';
import { lackNames, texts } from './texts.ts';

/** Every commune with what it lacks, found by typing with or without accents. */
export function CommunesTable({ communes }: { communes: CommuneCounts[] }) {
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
      <p id={hint} className="hint">
        {texts.findHint}
      </p>
      <p role="status" className="hint">
        {found.length === 0 ? texts.foundNone : texts.found(found.length)}
      </p>
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
            </tr>
          </thead>
          <tbody>
            {found.map((commune) => (
              <Row key={commune.id} commune={commune} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Row({ commune: { id, name, hamlets, complete, lacking } }: { commune: CommuneCounts }) {
  const isComplete = hamlets > 0 && complete === hamlets;
  return (
    <tr className={isComplete ? 'is-complete' : ''}>
      <th scope="row">
        <Link href={communeAddress(id)}>{name}</Link>
        {hamlets === 0 && <span className="mark">{texts.noHamlets}</span>}
        {isComplete && <span className="mark is-complete">{texts.isComplete}</span>}
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
    </tr>
  );
}

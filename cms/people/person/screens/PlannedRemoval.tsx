'use client';

import { useState } from 'react';
import { kinds } from '../finding.ts';
import type { PlanView } from '../view.ts';
import type { Staying } from '../store.ts';
import { confirmWord } from '../confirm-word.ts';
import { FindingList, MoreFindings } from './FindingList.tsx';
import { texts } from './texts.ts';
import { useFirst } from './use-first.ts';
import type { OnePerson } from './use-person.ts';
import { Button } from '../../../base/screens/kit/kit.tsx';

interface PlannedProps {
  plan: PlanView;
  person: OnePerson;
}

/** The plan of a removal, with the way to say that it shall happen. */
export function PlannedRemoval({ plan, person }: PlannedProps) {
  const { faults, goes, more, stays, waits } = plan;
  const first = useFirst(more, person.picks);
  return (
    <>
      {faults.map((fault) => (
        <p key={fault} className="kit-trouble">
          {fault}
        </p>
      ))}
      {goes.length === 0 ? (
        <p>{texts.nothingGoes}</p>
      ) : (
        <>
          <h3>{texts.goes}</h3>
          <ul className="person__lines">
            {goes.map(({ key, kind, place, note }) => (
              <li key={key}>
                <strong>
                  {kinds[kind].label}: {place}.
                </strong>{' '}
                {kinds[kind].gone} {note}
              </li>
            ))}
          </ul>
        </>
      )}
      {more.length > 0 && (
        <section className="person__more" aria-label={texts.more}>
          <h3>{texts.more}</h3>
          <p>{texts.moreNote}</p>
          <FindingList findings={first.shown} picks={person.picks} onPick={person.pick} />
          <MoreFindings first={first} />
          <p className="kit-buttons">
            <Button isQuiet disabled={person.isBusy} onClick={person.plan}>
              {texts.moreAgain}
            </Button>
          </p>
        </section>
      )}
      <StayingList stays={stays} />
      {faults.length === 0 && goes.length > 0 && <SureForm person={person} waits={waits} />}
      <p className="kit-buttons">
        <Button isQuiet onClick={person.searchAgain}>
          {texts.back}
        </Button>
      </p>
    </>
  );
}

/** The list of what is kept all the same, and by which duty. */
export function StayingList({ stays }: { stays: Staying[] }) {
  return (
    <>
      <h3>{texts.stays}</h3>
      <ul className="person__lines">
        {stays.map(({ what, why, form }) => (
          <li key={what + why}>
            <strong>{what}.</strong> {why}{' '}
            {form && (
              <a href={form} target="_blank" rel="noreferrer">
                {texts.open}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SureForm({ person, waits }: { person: OnePerson; waits: string | null }) {
  const [typed, setTyped] = useState('');
  const isSure = typed.normalize('NFC').trim() === confirmWord;
  return (
    <form
      className="kit-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) person.remove(confirmWord);
      }}
    >
      {waits && <p className="kit-warning">{waits}</p>}
      <p>{waits ? texts.sureWaits : texts.sure}</p>
      <label className="kit-field">
        <span>{texts.sureLabel}</span>
        <input
          type="text"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="kit-buttons">
        <Button type="submit" disabled={!isSure || person.isBusy}>
          {waits ? texts.ask : texts.remove}
        </Button>
      </p>
    </form>
  );
}

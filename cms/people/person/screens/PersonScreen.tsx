'use client';

import { useId, useState } from 'react';
import { formatInstant } from '../../../../content/text/date.ts';
import type { FindingView, ListedRemoval } from '../view.ts';
import { Result } from '../../../base/screens/result/Result.tsx';
import { FindingList } from './FindingList.tsx';
import { PlannedRemoval } from './PlannedRemoval.tsx';
import { RemovalProgress } from './RemovalProgress.tsx';
import { texts } from './texts.ts';
import { type OnePerson, usePerson } from './use-person.ts';

/** From a name or a number to all that is kept, and on to a file or to nothing. */
export function PersonScreen() {
  const person = usePerson();
  return (
    <>
      <SearchForm person={person} />
      <Outcome person={person} />
      <RecentRemovals recent={person.recent} onOpen={person.open} />
    </>
  );
}

function SearchForm({ person }: { person: OnePerson }) {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const hints = { name: useId(), phone: useId() };
  const { at } = person.step;
  return (
    <form
      className="imports__part"
      aria-label={texts.form}
      hidden={at === 'planned' || at === 'removal'}
      onSubmit={(event) => {
        event.preventDefault();
        person.search({ name, phone });
      }}
    >
      <div className="person__asked">
        <label className="imports__field">
          <span>{texts.name}</span>
          <input
            type="text"
            autoComplete="off"
            maxLength={100}
            value={name}
            aria-describedby={hints.name}
            onChange={({ target }) => setName(target.value)}
          />
          <span id={hints.name} className="hint">
            {texts.nameHint}
          </span>
        </label>
        <label className="imports__field">
          <span>{texts.phone}</span>
          <input
            type="tel"
            autoComplete="off"
            maxLength={30}
            value={phone}
            aria-describedby={hints.phone}
            onChange={({ target }) => setPhone(target.value)}
          />
          <span id={hints.phone} className="hint">
            {texts.phoneHint}
          </span>
        </label>
      </div>
      <p className="dashboard__buttons">
        <button type="submit" className="gap__mend" disabled={person.isBusy}>
          {texts.search}
        </button>
      </p>
      <p role="status" className="imports__status">
        {person.step.at === 'waiting' && person.step.said}
      </p>
    </form>
  );
}

function Outcome({ person }: { person: OnePerson }) {
  const { step } = person;
  if (step.at === 'refused')
    return (
      <Result key="refused" title={texts.refused} kind="alarm">
        <p>{step.sentence}</p>
        <p className="dashboard__buttons">
          <button type="button" className="gap__mend is-quiet" onClick={person.back}>
            {texts.back}
          </button>
        </p>
      </Result>
    );
  if (step.at === 'found' && step.findings.length === 0)
    return (
      <Result key="none" title={texts.none}>
        <p>{texts.noneNote}</p>
      </Result>
    );
  if (step.at === 'found')
    return (
      <Result key="found" title={texts.found(step.findings.length)}>
        <Found findings={step.findings} person={person} />
      </Result>
    );
  if (step.at === 'planned')
    return (
      <Result key={step.plan.hash} title={texts.plan}>
        <PlannedRemoval plan={step.plan} person={person} />
      </Result>
    );
  if (step.at === 'removal') {
    const { id, state } = step.one;
    return (
      <Result key={`${id} ${state}`} title={state === 'done' ? texts.done : texts.working}>
        <RemovalProgress one={step.one} person={person} />
      </Result>
    );
  }
  return null;
}

function Found({ findings, person }: { findings: FindingView[]; person: OnePerson }) {
  const { isBusy, picks, told } = person;
  const suggested = findings.filter(({ isSuggested }) => isSuggested).map(({ key }) => key);
  const isNothing = isBusy || picks.size === 0;
  return (
    <>
      <p>{texts.foundNote}</p>
      <p className="dashboard__buttons">
        {suggested.length > 0 && (
          <button
            type="button"
            className="gap__mend is-quiet"
            onClick={() => person.pick(suggested, true)}
          >
            {texts.pickSuggested(suggested.length)}
          </button>
        )}
        <button
          type="button"
          className="gap__mend is-quiet"
          onClick={() => person.pick([...picks], false)}
        >
          {texts.pickNone}
        </button>
      </p>
      <FindingList findings={findings} picks={picks} onPick={person.pick} />
      <div className="person__deeds">
        <p role="status">{told || texts.picked(picks.size)}</p>
        <p className="dashboard__buttons">
          <button type="button" className="gap__mend" disabled={isNothing} onClick={person.takeOut}>
            {texts.export}
          </button>
          <button
            type="button"
            className="gap__mend is-quiet"
            disabled={isNothing}
            onClick={person.plan}
          >
            {texts.preview}
          </button>
        </p>
      </div>
    </>
  );
}

interface RecentProps {
  recent: ListedRemoval[] | undefined;
  onOpen: (id: string) => void;
}

function RecentRemovals({ recent, onOpen }: RecentProps) {
  if (!recent) return null;
  return (
    <section className="imports__part" aria-labelledby="recent-removals">
      <h2 id="recent-removals">{texts.recent}</h2>
      {recent.length === 0 && <p className="hint">{texts.noRecent}</p>}
      <ul className="recent">
        {recent.map(({ id, state, startedAt, endedAt, done, total }) => (
          <li key={id}>
            <span className="recent__what">
              {texts.startedAt(formatInstant(endedAt ?? startedAt))}
              <span className="hint">
                {state === 'done' ? texts.isDone : texts.isWorking}. {texts.progress(done, total)}
              </span>
            </span>
            <button
              type="button"
              className="gap__mend is-quiet"
              aria-label={`${texts.look}: ${texts.startedAt(formatInstant(endedAt ?? startedAt))}`}
              onClick={() => onOpen(id)}
            >
              {texts.look}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

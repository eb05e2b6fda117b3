'use client';

import { useId, useState } from 'react';
import { formatInstant } from '../../../../content/text/date.ts';
import type { RemovalState } from '../store.ts';
import type { FindingView } from '../view.ts';
import { Refusal } from '../../../base/screens/result/Refusal.tsx';
import { Result } from '../../../base/screens/result/Result.tsx';
import { RecentWork } from '../../../storage/planned-work/screens/RecentWork.tsx';
import { FindingList, MoreFindings } from './FindingList.tsx';
import { PlannedRemoval } from './PlannedRemoval.tsx';
import { RemovalProgress } from './RemovalProgress.tsx';
import { texts } from './texts.ts';
import { useFirst } from './use-first.ts';
import { type OnePerson, usePerson } from './use-person.ts';
import { Button, HintWords } from '../../../base/screens/kit/kit.tsx';

/** From a name or a number to all that is kept, and on to a file or to nothing. */
export function PersonScreen() {
  const person = usePerson();
  return (
    <>
      <SearchForm person={person} />
      <Outcome person={person} />
      <RecentRemovals person={person} />
    </>
  );
}

interface AskedProps {
  type?: 'text' | 'tel';
  label: string;
  hint: string;
  maxLength: number;
  value: string;
  onText: (text: string) => void;
}

function Asked({ type = 'text', label, hint, onText, ...input }: AskedProps) {
  const id = useId();
  return (
    <label className="kit-field">
      <span>{label}</span>
      <input
        type={type}
        autoComplete="off"
        aria-describedby={id}
        onChange={({ target }) => onText(target.value)}
        {...input}
      />
      <HintWords id={id}>{hint}</HintWords>
    </label>
  );
}

function SearchForm({ person }: { person: OnePerson }) {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const { at } = person.step;
  return (
    <form
      className="kit-part"
      aria-label={texts.form}
      hidden={at === 'planned' || at === 'one'}
      onSubmit={(event) => {
        event.preventDefault();
        person.search({ name, phone });
      }}
    >
      <div className="person__asked">
        <Asked
          label={texts.name}
          hint={texts.nameHint}
          maxLength={100}
          value={name}
          onText={setName}
        />
        <Asked
          type="tel"
          label={texts.phone}
          hint={texts.phoneHint}
          maxLength={30}
          value={phone}
          onText={setPhone}
        />
      </div>
      <p className="kit-buttons">
        <Button type="submit" disabled={person.isBusy}>
          {texts.search}
        </Button>
      </p>
      <p role="status" className="kit-status">
        {person.step.at === 'waiting' && person.step.said}
      </p>
    </form>
  );
}

const titles: Record<RemovalState, string> = {
  preparing: texts.working,
  removing: texts.working,
  held: texts.held,
  done: texts.done,
  takenBack: texts.takenBack,
};

const states: Record<RemovalState, string> = {
  preparing: texts.isWorking,
  removing: texts.isWorking,
  held: texts.isHeld,
  done: texts.isDone,
  takenBack: texts.isTakenBack,
};

function Outcome({ person }: { person: OnePerson }) {
  const { step } = person;
  if (step.at === 'refused')
    return <Refusal words={texts} sentence={step.sentence} onBack={person.back} />;
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
  if (step.at === 'one') {
    const { id, state } = step.one;
    return (
      <Result key={`${id} ${state}`} title={titles[state]}>
        <RemovalProgress one={step.one} person={person} />
      </Result>
    );
  }
  return null;
}

function Found({ findings, person }: { findings: FindingView[]; person: OnePerson }) {
  const { isBusy, picks, told } = person;
  const first = useFirst(findings, picks);
  const { shown } = first;
  const suggested = shown.filter(({ isSuggested }) => isSuggested).map(({ key }) => key);
  const isNothing = isBusy || picks.size === 0;
  return (
    <>
      <p>{texts.foundNote}</p>
      {shown.length < findings.length && (
        <p className="kit-warning">{texts.narrow(shown.length, findings.length)}</p>
      )}
      <p className="kit-buttons">
        {suggested.length > 0 && (
          <Button isQuiet onClick={() => person.pick(suggested, true)}>
            {texts.pickSuggested(suggested.length)}
          </Button>
        )}
        <Button isQuiet onClick={() => person.pick([...picks], false)}>
          {texts.pickNone}
        </Button>
      </p>
      <FindingList findings={shown} picks={picks} onPick={person.pick} />
      <MoreFindings first={first} />
      <div className="person__deeds">
        <p role="status">{told || texts.picked(picks.size)}</p>
        <p className="kit-buttons">
          <Button disabled={isNothing} onClick={person.takeOut}>
            {texts.export}
          </Button>
          <Button isQuiet disabled={isNothing} onClick={person.plan}>
            {texts.preview}
          </Button>
        </p>
      </div>
    </>
  );
}

function RecentRemovals({ person: { recent, open } }: { person: OnePerson }) {
  const list = recent?.map(({ id, state, startedAt, endedAt, done, total }) => ({
    id,
    title: texts.startedAt(formatInstant(endedAt ?? startedAt)),
    line: texts.progress(done, total),
    state: states[state],
  }));
  return <RecentWork list={list} words={{ ...texts, open: texts.look }} onOpen={open} />;
}

'use client';

import { useId, useState } from 'react';
import type { OrderView } from '../view.ts';
import { FaultList } from '../../imports/screens/FaultList.tsx';
import { Result } from '../../../base/screens/result/Result.tsx';
import '../../../base/screens/kit/directory.css';
import { ChangeForm } from './ChangeForm.tsx';
import { ChangeProgress } from './ChangeProgress.tsx';
import { Choices, TextField } from './fields.tsx';
import type { PlacesOf } from './places.ts';
import { RecentChanges } from './RecentChanges.tsx';
import { StepList } from './StepList.tsx';
import { texts } from './texts.ts';
import { type Changing, useUnits } from './use-units.ts';

interface ScreenProps {
  places: PlacesOf[];
  /** Today in Vietnam. */
  today: string;
}

const ways = { form: texts.byForm, file: texts.byFile };

/** From what is asked for to the change that is made or taken back. */
export function UnitsScreen({ places, today }: ScreenProps) {
  const changing = useUnits();
  const [way, setWay] = useState<keyof typeof ways>('form');
  const [basis, setBasis] = useState('');
  const own = { basis, setBasis, changing };
  // Hidden, not gone: what was filled in is there again when one goes back.
  return (
    <>
      <div className="units__asking" hidden={changing.step.at === 'change'}>
        <Choices legend={texts.ways} name="way" value={way} options={ways} onChange={setWay} />
        {way === 'form' ? (
          <ChangeForm places={places} today={today} {...own} />
        ) : (
          <FileForm {...own} />
        )}
      </div>
      <Outcome changing={changing} basis={basis} today={today} />
      <RecentChanges changing={changing} />
    </>
  );
}

interface FileProps {
  basis: string;
  setBasis: (basis: string) => void;
  changing: Changing;
}

function FileForm({ basis, setBasis, changing: { choose, isBusy, step } }: FileProps) {
  const note = useId();
  return (
    <>
      <section className="imports__part" aria-labelledby="template">
        <h2 id="template">{texts.template}</h2>
        <p className="hint">{texts.templateNote}</p>
        <p className="dashboard__buttons">
          <a className="gap__mend is-quiet" href="/api/units/template?form=xlsx" download>
            {texts.xlsx}
          </a>
          <a className="gap__mend is-quiet" href="/api/units/template?form=csv" download>
            {texts.csv}
          </a>
        </p>
      </section>
      <section className="imports__part" aria-labelledby="file-basis">
        <h2 id="file-basis">{texts.fileBasis}</h2>
        <TextField label={texts.basis} hint={texts.basisNote} value={basis} onChange={setBasis} />
      </section>
      <section className="imports__part" aria-labelledby="file">
        <h2 id="file">{texts.file}</h2>
        <p id={note} className="hint">
          {texts.fileNote}
        </p>
        <label className="imports__file">
          <span>{texts.choose}</span>
          <input
            type="file"
            accept=".xlsx,.csv,.txt,.tsv,text/csv"
            disabled={isBusy}
            aria-describedby={note}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) choose(file, basis);
              // The same file may be chosen again after it was mended.
              event.target.value = '';
            }}
          />
        </label>
        <p role="status" className="imports__status">
          {step.at === 'looking' && step.name && texts.reading(step.name)}
        </p>
      </section>
    </>
  );
}

interface OutcomeProps {
  changing: Changing;
  basis: string;
  today: string;
}

function Outcome({ changing, basis, today }: OutcomeProps) {
  const { step } = changing;
  if (step.at === 'refused')
    return (
      <Result key="refused" title={texts.refused} kind="alarm">
        <p>{step.sentence}</p>
        <p className="dashboard__buttons">
          <button type="button" className="gap__mend is-quiet" onClick={changing.back}>
            {texts.back}
          </button>
        </p>
      </Result>
    );
  if (step.at === 'looked' && step.order.faultCount > 0) {
    const { hash, faults, faultCount } = step.order;
    return (
      <Result
        key={JSON.stringify([hash, faultCount, faults[0]?.cells[0]])}
        title={texts.faults(faultCount)}
        kind="warning"
      >
        <FaultList groups={faults} isBusy={changing.isBusy} onMend={changing.mend} />
      </Result>
    );
  }
  if (step.at === 'looked')
    return (
      <Result key={step.order.hash} title={texts.preview}>
        <StepList steps={step.order.steps} />
        <ApplyButton order={step.order} changing={changing} basis={basis} today={today} />
      </Result>
    );
  if (step.at === 'change') {
    const { one } = step;
    const { state, isDue, day } = one;
    const working = { ...texts.working, ...texts.ended };
    const title = state === 'waiting' && !isDue ? texts.planned(day) : working[state];
    return (
      <Result key={`${one.id} ${state}`} title={title} {...(state === 'stalled' && warning)}>
        <ChangeProgress one={one} changing={changing} />
      </Result>
    );
  }
  return null;
}

const warning = { kind: 'warning' } as const;

function ApplyButton({ order, changing, basis, today }: OutcomeProps & { order: OrderView }) {
  const { steps } = order;
  const [first] = steps;
  if (!first || steps.some(({ faults }) => faults.length > 0)) return null;
  const one = first.day > today ? texts.plan(first.day) : texts.apply;
  const hasBasis = basis.trim() !== '';
  return (
    <>
      <p className="hint">{texts.applyNote}</p>
      {!hasBasis && <p className="dashboard__warning">{texts.basisMissing}</p>}
      <p className="dashboard__buttons">
        <button
          type="button"
          className="gap__mend"
          disabled={changing.isBusy || !hasBasis}
          onClick={() => changing.apply(basis)}
        >
          {steps.length > 1 ? texts.applyAll(steps.length) : one}
        </button>
      </p>
    </>
  );
}

'use client';

import { useState } from 'react';
import { FileChoice } from '../../../base/screens/file-choice/FileChoice.tsx';
import { TemplatePart } from '../../../base/screens/file-choice/TemplatePart.tsx';
import { changeColumns } from '../../columns.ts';
import type { OrderView } from '../view.ts';
import { ColumnList } from '../../imports/screens/ColumnList.tsx';
import { FaultList } from '../../imports/screens/FaultList.tsx';
import { Refusal } from '../../../base/screens/result/Refusal.tsx';
import { Result } from '../../../base/screens/result/Result.tsx';
import { Button, Hint, Part } from '../../../base/screens/kit/kit.tsx';
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
      <div className="units__asking" hidden={changing.step.at === 'one'}>
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
  return (
    <>
      <TemplatePart words={texts} address={(form) => `/api/units/template?form=${form}`} />
      <Part aria-labelledby="file-basis">
        <h2 id="file-basis">{texts.fileBasis}</h2>
        <TextField label={texts.basis} hint={texts.basisNote} value={basis} onChange={setBasis} />
      </Part>
      <FileChoice
        words={texts}
        isBusy={isBusy}
        reading={step.at === 'looking' && step.name && texts.reading(step.name)}
        onChoose={(file) => choose(file, basis)}
      />
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
    return <Refusal words={texts} sentence={step.sentence} onBack={changing.back} />;
  if (step.at === 'looked' && step.order.wrong.length > 0)
    return (
      <Result key={step.order.wrong.join()} title={texts.wrongColumns} kind="warning">
        <FileColumns order={step.order} changing={changing} />
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
        <FileColumns order={step.order} changing={changing} />
        <FaultList groups={faults} isBusy={changing.isBusy} onMend={changing.mend} />
      </Result>
    );
  }
  if (step.at === 'looked')
    return (
      <Result key={step.order.hash} title={texts.preview}>
        <FileColumns order={step.order} changing={changing} />
        <StepList steps={step.order.steps} />
        <ApplyButton order={step.order} changing={changing} basis={basis} today={today} />
      </Result>
    );
  if (step.at === 'one') {
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

interface ColumnsProps {
  order: OrderView;
  changing: Changing;
}

/** The columns of a file that were not understood, named before anything is changed. */
function FileColumns({ order, changing: { isBusy, assign } }: ColumnsProps) {
  return <ColumnList fields={changeColumns} plan={order} isBusy={isBusy} onAssign={assign} />;
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
      <Hint>{texts.applyNote}</Hint>
      {!hasBasis && <p className="kit-warning">{texts.basisMissing}</p>}
      <p className="kit-buttons">
        <Button disabled={changing.isBusy || !hasBasis} onClick={() => changing.apply(basis)}>
          {steps.length > 1 ? texts.applyAll(steps.length) : one}
        </Button>
      </p>
    </>
  );
}

'use client';

import { useId, useRef } from 'react';
import { templateAddress } from './addresses.ts';
import { ColumnList } from './ColumnList.tsx';
import { FaultList } from './FaultList.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { RecentImports } from './RecentImports.tsx';
import { Result } from '../../../base/screens/result/Result.tsx';
import { texts } from './texts.ts';
import { type Importing, useImport } from './use-import.ts';
import type { PlanView } from '../view.ts';
import { Hint, Part } from '../../../base/screens/kit/kit.tsx';

interface ScreenProps {
  communes: { id: string; name: string }[];
  /** True if lists of any commune may be imported. */
  isProvince: boolean;
}

/** From the template to the import that is done or taken back. */
export function ImportScreen({ communes, isProvince }: ScreenProps) {
  const importing = useImport();
  const { step } = importing;
  const isChoosing = step.at !== 'import';
  return (
    <>
      {isChoosing && (
        <>
          <Template communes={communes} isProvince={isProvince} importing={importing} />
          <FileChoice importing={importing} />
        </>
      )}
      <Outcome importing={importing} communes={communes} />
      <RecentImports importing={importing} />
    </>
  );
}

interface PartProps extends ScreenProps {
  importing: Importing;
}

function Template({ communes, isProvince, importing: { commune, setCommune } }: PartProps) {
  return (
    <Part aria-labelledby="template">
      <h2 id="template">{texts.template}</h2>
      <Hint>{texts.templateNote}</Hint>
      {isProvince && (
        <label className="kit-field">
          <span>{texts.commune}</span>
          <select value={commune} onChange={(event) => setCommune(event.target.value)}>
            <option value="">{texts.all}</option>
            {communes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="kit-buttons">
        <a className="kit-button is-quiet" href={templateAddress(commune, 'xlsx')} download>
          {texts.xlsx}
        </a>
        <a className="kit-button is-quiet" href={templateAddress(commune, 'csv')} download>
          {texts.csv}
        </a>
      </p>
    </Part>
  );
}

function FileChoice({ importing: { choose, isBusy, step } }: { importing: Importing }) {
  const note = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Part aria-labelledby="file">
      <h2 id="file">{texts.file}</h2>
      <Hint id={note}>{texts.fileNote}</Hint>
      <label className="kit-file">
        <span>{texts.choose}</span>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.txt,.tsv,text/csv"
          disabled={isBusy}
          aria-describedby={note}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) choose(file);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <p role="status" className="kit-status">
        {step.at === 'reading' && texts.reading(step.name)}
      </p>
    </Part>
  );
}

interface OutcomeProps extends Pick<ScreenProps, 'communes'> {
  importing: Importing;
}

function Outcome({ importing, communes }: OutcomeProps) {
  const { step } = importing;
  if (step.at === 'refused')
    return (
      <Result key="refused" title={texts.refused} kind="alarm">
        <p>{step.sentence}</p>
      </Result>
    );
  if (step.at === 'looked' && step.plan.wrong.length > 0)
    return (
      <Result key={step.plan.wrong.join()} title={texts.wrongColumns} kind="warning">
        <ColumnList plan={step.plan} importing={importing} />
      </Result>
    );
  if (step.at === 'looked' && step.plan.faultCount > 0) {
    const { plan } = step;
    const optionsOf = (column: number) =>
      plan.columns.find((one) => one.column === column)?.key === 'commune'
        ? communes.map(({ name }) => name)
        : [];
    return (
      <Result key={faultsOf(plan)} title={texts.faults(plan.faultCount)} kind="warning">
        <ColumnList plan={plan} importing={importing} />
        <FaultList
          groups={plan.faults}
          isBusy={importing.isBusy}
          onMend={importing.mend}
          optionsOf={optionsOf}
        />
      </Result>
    );
  }
  if (step.at === 'looked')
    return (
      <Result key={step.plan.hash} title={texts.preview}>
        <ColumnList plan={step.plan} importing={importing} />
        <PlanSummary plan={step.plan} importing={importing} />
      </Result>
    );
  if (step.at === 'import') {
    const { one } = step;
    const isDone = one.state === 'done' || one.state === 'undone';
    const ended = one.left > 0 ? 'undonePart' : (one.state as 'done' | 'undone');
    const title = isDone ? texts[ended] : texts.working[one.state as 'applying'];
    return (
      <Result key={one.state} title={title}>
        <ImportProgress one={one} importing={importing} />
      </Result>
    );
  }
  return null;
}

/** Names what is wrong: answers to something else are not carried along. */
function faultsOf({ hash, faults }: PlanView): string {
  return JSON.stringify([
    hash,
    faults.map(({ column, cells }) => [column, cells.length, cells[0]]),
  ]);
}

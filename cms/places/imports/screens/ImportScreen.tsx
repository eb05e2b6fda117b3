'use client';

import { FileChoice } from '../../../base/screens/file-choice/FileChoice.tsx';
import { TemplatePart } from '../../../base/screens/file-choice/TemplatePart.tsx';
import { templateAddress } from './addresses.ts';
import { ColumnList } from './ColumnList.tsx';
import { FaultList } from './FaultList.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { RecentImports } from './RecentImports.tsx';
import { Refusal } from '../../../base/screens/result/Refusal.tsx';
import { Result } from '../../../base/screens/result/Result.tsx';
import { type ListName, lists, texts } from './texts.ts';
import { type Importing, useImport } from './use-import.ts';
import type { PlanView } from '../view.ts';
import { SelectField } from '../../../base/screens/kit/SelectField.tsx';

interface ScreenProps {
  communes: { id: string; name: string }[];
  /** True if lists of any commune may be imported. */
  isProvince: boolean;
}

/** From the template to the import that is done or taken back. */
export function ImportScreen({ communes, isProvince }: ScreenProps) {
  const importing = useImport();
  const { step } = importing;
  const isChoosing = step.at !== 'one';
  return (
    <>
      {isChoosing && (
        <>
          <Template communes={communes} isProvince={isProvince} importing={importing} />
          <FileChoice
            words={texts}
            isBusy={importing.isBusy}
            reading={step.at === 'reading' && texts.reading(step.name)}
            onChoose={importing.choose}
          />
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

function Template({ communes, isProvince, importing }: PartProps) {
  const { list, setList, commune, setCommune } = importing;
  return (
    <TemplatePart words={texts} address={(form) => templateAddress(list, commune, form)}>
      <SelectField
        label={texts.list}
        value={list}
        options={Object.entries(lists).map(([id, name]) => ({ id, name }))}
        onChange={(wanted) => setList(wanted as ListName)}
      />
      {isProvince && (
        <SelectField
          label={texts.commune}
          empty={texts.all}
          value={commune}
          options={communes}
          onChange={setCommune}
        />
      )}
    </TemplatePart>
  );
}

interface OutcomeProps extends Pick<ScreenProps, 'communes'> {
  importing: Importing;
}

function Outcome({ importing, communes }: OutcomeProps) {
  const { step } = importing;
  if (step.at === 'refused')
    return <Refusal words={{ refused: texts.refused }} sentence={step.sentence} />;
  if (step.at === 'looked' && step.plan.wrong.length > 0)
    return (
      <Result key={step.plan.wrong.join()} title={texts.wrongColumns} kind="warning">
        <ColumnList plan={step.plan} fields={step.plan.fields} {...columnsOf(importing)} />
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
        <ColumnList plan={plan} fields={plan.fields} {...columnsOf(importing)} />
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
        <ColumnList plan={step.plan} fields={step.plan.fields} {...columnsOf(importing)} />
        <PlanSummary file={step.file} plan={step.plan} importing={importing} />
      </Result>
    );
  if (step.at === 'one') {
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

const columnsOf = ({ isBusy, assign }: Importing) => ({
  isBusy,
  onAssign: assign,
});

/** Names what is wrong: answers to something else are not carried along. */
function faultsOf({ hash, faults }: PlanView): string {
  return JSON.stringify([
    hash,
    faults.map(({ column, cells }) => [column, cells.length, cells[0]]),
  ]);
}

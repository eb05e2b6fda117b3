'use client';

import { useId, useState } from 'react';
import type { Mend } from '../../../base/spreadsheet/list/faults.ts';
import type { FaultGroup } from '../../../base/spreadsheet/list/group-faults.ts';
import { writeCsv } from '../../../base/spreadsheet/write-csv.ts';
import { type Answer, cellsOf, mendsOf, noAnswer } from './answers.ts';
import { FaultItem } from './FaultItem.tsx';
import { texts } from './texts.ts';
import { Button } from '../../../base/screens/kit/kit.tsx';

interface ListProps {
  groups: FaultGroup[];
  isBusy: boolean;
  onMend: (mends: Mend[]) => void;
  /** Returns the values that may stand in a column, where they are known. */
  optionsOf?: (column: number) => string[];
}

/** Groups that are shown at once. */
const atOnce = 12;

/** The faults in a file, those that are mended alike together, each mended on the spot. */
export function FaultList({ groups, isBusy, onMend, optionsOf }: ListProps) {
  const [answers, setAnswers] = useState<Record<number, Answer>>({});
  const [shown, setShown] = useState(atOnce);
  const id = useId();
  const mends = groups.flatMap((group, at) => mendsOf(group, answers[at] ?? noAnswer));
  const rest = groups.length - shown;
  return (
    <>
      <form
        id={id}

        onSubmit={(event) => {
          event.preventDefault();
          onMend(mends);
        }}
      >
        <p>{texts.faultsNote}</p>
        <ol className="faults__list">
          {groups.slice(0, shown).map((group, at) => (
            <FaultItem
              key={`${group.column} ${group.cells[0]?.row}`}
              group={group}
              answer={answers[at] ?? noAnswer}
              options={optionsOf?.(group.column) ?? []}
              onAnswer={(answer) => setAnswers({ ...answers, [at]: answer })}
            />
          ))}
        </ol>
        {rest > 0 && (
          <p>
            <Button isQuiet onClick={() => setShown(shown + atOnce)}>
              {texts.moreGroups(Math.min(rest, atOnce), rest)}
            </Button>
          </p>
        )}
      </form>
      <div className="kit-bar">
        <Button
          type="submit"
          form={id}

          disabled={isBusy || mends.length === 0}
        >
          {texts.lookAgain(cellsOf(mends))}
        </Button>
        <Button isQuiet onClick={() => save(groups)}>
          {texts.faultsFile}
        </Button>
      </div>
    </>
  );
}

/** Saves the faults as a file, for whoever mends them in the list itself. */
function save(groups: FaultGroup[]): void {
  const rows = groups
    .flatMap(({ where, message, cells }) => cells.map((cell) => ({ ...cell, where, message })))
    .toSorted((one, other) => one.row - other.row)
    .map(({ row, where, value, message, suggestions }) => [
      String(row),
      where,
      value,
      message,
      suggestions.join(' | '),
    ]);
  const head = ['Dòng', 'Cột', 'Đang ghi', 'Cần sửa', 'Có phải là'];
  const address = URL.createObjectURL(
    new Blob([writeCsv([head, ...rows])], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'loi-trong-danh-sach.csv';
  link.click();
  URL.revokeObjectURL(address);
}

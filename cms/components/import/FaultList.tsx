'use client';

import { useId, useState } from 'react';
import type { Fault, Mend } from '../../spreadsheet/list/faults.ts';
import { writeCsv } from '../../spreadsheet/write-csv.ts';
import { texts } from './texts.ts';

interface ListProps {
  faults: Fault[];
  /** Of which `faults` are the first. */
  faultCount: number;
  isBusy: boolean;
  onMend: (mends: Mend[]) => void;
}

/** What is wrong in a file, cell by cell, each mended on the spot. */
export function FaultList({ faults, faultCount, isBusy, onMend }: ListProps) {
  const [mended, setMended] = useState<Record<string, string>>({});
  const mends = faults.flatMap((fault): Mend[] => {
    const value = mended[keyOf(fault)];
    if (value === undefined) return [];
    return [{ row: fault.row, column: fault.column, value }];
  });
  return (
    <form
      className="faults"
      onSubmit={(event) => {
        event.preventDefault();
        onMend(mends);
      }}
    >
      <p>{texts.faultsNote}</p>
      <ol className="faults__list">
        {faults.map((fault) => (
          <FaultItem
            key={keyOf(fault)}
            fault={fault}
            value={mended[keyOf(fault)]}
            onMend={(value) => setMended({ ...mended, [keyOf(fault)]: value })}
          />
        ))}
      </ol>
      {faultCount > faults.length && <p>{texts.moreFaults(faultCount - faults.length)}</p>}
      <p className="dashboard__buttons">
        <button type="submit" className="gap__mend" disabled={isBusy || mends.length === 0}>
          {texts.lookAgain(mends.length)}
        </button>
        <button type="button" className="gap__mend is-quiet" onClick={() => save(faults)}>
          {texts.faultsFile}
        </button>
      </p>
    </form>
  );
}

interface ItemProps {
  fault: Fault;
  value: string | undefined;
  onMend: (value: string) => void;
}

function FaultItem({ fault, value, onMend }: ItemProps) {
  const id = useId();
  const { row, where, message, suggestions } = fault;
  return (
    <li className="fault">
      <h3>
        {texts.row(row)}, {where}
      </h3>
      <p className="fault__what" id={`${id}-what`}>
        {message}
      </p>
      <p className="hint">{texts.says(fault.value)}</p>
      <label className="imports__field" htmlFor={id}>
        <span>{texts.mend}</span>
        <input
          id={id}
          type="text"
          value={value ?? fault.value}
          aria-label={`${texts.mend}: ${texts.row(row)}, ${where}`}
          aria-describedby={`${id}-what`}
          autoComplete="off"
          onChange={(event) => onMend(event.target.value)}
        />
      </label>
      {suggestions.length > 0 && (
        <p className="fault__meant">
          <span className="hint">{texts.meant}:</span>
          {suggestions.map((one) => (
            <button
              key={one}
              type="button"
              className="gap__mend is-quiet"
              aria-pressed={value === one}
              onClick={() => onMend(one)}
            >
              {one || texts.blank}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}

const keyOf = ({ row, where }: Fault) => `${row} ${where}`;

/** What is wrong as a file, for whoever mends it in the list itself. */
function save(faults: Fault[]): void {
  const rows = faults.map(({ row, where, value, message, suggestions }) => [
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

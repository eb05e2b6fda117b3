'use client';

import { useId, useState } from 'react';
import type { FaultCell, FaultGroup } from '../../../base/spreadsheet/list/group-faults.ts';
import { type Answer, answerAt } from './answers.ts';
import { texts } from './texts.ts';
import { Button, Hint, HintWords } from '../../../base/screens/kit/kit.tsx';

interface ItemProps {
  group: FaultGroup;
  answer: Answer;
  /** The values that may stand there. */
  options: string[];
  onAnswer: (answer: Answer) => void;
}

/** Faults that are mended alike: one answer for all of them, or each by itself. */
export function FaultItem(props: ItemProps) {
  const { group, answer, onAnswer } = props;
  const { where, message, stays, cells } = group;
  const id = useId();
  const [first] = cells;
  if (!first) return null;
  const isSeveral = cells.length > 1;
  const place = isSeveral ? texts.rows(cells.length) : texts.row(first.row);
  return (
    <li className="fault">
      <h3>
        {place}, {where}
      </h3>
      <p className="fault__what" id={id}>
        {message}
      </p>
      {group.isOne && <Hint>{texts.says(first.value, rowsIn(cells))}</Hint>}
      {group.isOne ? <ForAll {...props} describedBy={id} place={place} /> : <Takes {...props} />}
      {stays && (
        <p className="fault__meant">
          <Button
            isQuiet
            aria-pressed={answer.isSure === true}
            onClick={() => onAnswer({ own: {}, isSure: !answer.isSure })}
          >
            {isSeveral ? texts.allOf(stays, cells.length) : stays}
          </Button>
        </p>
      )}
      {isSeveral && <EachRow {...props} isOpen={!group.isOne && !canTake(cells)} />}
    </li>
  );
}

/** The choice of what all of the cells become, since all of them say the same. */
function ForAll({
  group: { where, cells },
  answer,
  options,
  onAnswer,
  describedBy,
  place,
}: ItemProps & { describedBy: string; place: string }) {
  const id = useId();
  const [first] = cells;
  const suggestions = first?.suggestions ?? [];
  const write = (all: string) => onAnswer({ ...answer, isSure: false, all });
  return (
    <>
      <label className="kit-field" htmlFor={id}>
        <span>{cells.length > 1 ? texts.mendAll(cells.length) : texts.mend}</span>
        <input
          id={id}
          type="text"
          value={answer.all ?? first?.value ?? ''}
          aria-label={`${texts.mend}: ${place}, ${where}`}
          aria-describedby={describedBy}
          autoComplete="off"
          {...(options.length > 0 && { list: `${id}-options` })}
          onChange={(event) => write(event.target.value)}
        />
        {options.length > 0 && (
          <datalist id={`${id}-options`}>
            {options.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
      </label>
      <Meant suggestions={suggestions} chosen={answer.all} onChoose={write} />
    </>
  );
}

/** Each cell becomes what was suggested for it, with one press. */
function Takes({ group: { cells }, answer, onAnswer }: ItemProps) {
  if (!canTake(cells)) return null;
  return (
    <p className="fault__meant">
      <Button
        isQuiet
        aria-pressed={answer.takes === true}
        onClick={() => onAnswer({ ...answer, isSure: false, takes: !answer.takes })}
      >
        {texts.takeAll(cells.length)}
      </Button>
    </p>
  );
}

/** Rows that are shown at once. */
const rowsAtOnce = 20;

/** The rows one by one, folded. */
function EachRow({ group, answer, onAnswer, isOpen }: ItemProps & { isOpen: boolean }) {
  const [shown, setShown] = useState(rowsAtOnce);
  const { cells, where } = group;
  const rest = cells.length - shown;
  const write = (row: number, value: string) =>
    onAnswer({ ...answer, isSure: false, own: { ...answer.own, [row]: value } });
  return (
    <details className="kit-folded" open={isOpen}>
      <summary>{texts.eachRow(cells.length)}</summary>
      <ol className="fault__rows">
        {cells.slice(0, shown).map((cell) => (
          <li key={cell.row}>
            <label>
              <span>
                {texts.row(cell.row)}
                {!group.isOne && cell.value && `: “${cell.value}”`}
              </span>
              <input
                type="text"
                value={answerAt(answer, cell) ?? cell.value}
                aria-label={`${texts.mend}: ${texts.row(cell.row)}, ${where}`}
                autoComplete="off"
                onChange={(event) => write(cell.row, event.target.value)}
              />
            </label>
            {!group.isOne && (
              <Meant
                suggestions={cell.suggestions}
                chosen={answerAt(answer, cell)}
                onChoose={(value) => write(cell.row, value)}
              />
            )}
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button isQuiet onClick={() => setShown(shown + rowsAtOnce)}>
          {texts.moreRows(Math.min(rest, rowsAtOnce), rest)}
        </Button>
      )}
    </details>
  );
}

interface MeantProps {
  suggestions: string[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

/** The values that may have been meant. */
function Meant({ suggestions, chosen, onChoose }: MeantProps) {
  if (suggestions.length === 0) return null;
  return (
    <p className="fault__meant">
      <HintWords>{texts.meant}:</HintWords>
      {suggestions.map((one) => (
        <Button
          key={one}

          isQuiet
          aria-pressed={chosen === one}
          onClick={() => onChoose(one)}
        >
          {one || texts.blank}
        </Button>
      ))}
    </p>
  );
}

const canTake = (cells: FaultCell[]) => cells.every(({ suggestions }) => suggestions.length > 0);

/** Rows that a sentence names. */
const rowsNamed = 4;

/** “2, 3, 4, 5 và 196 dòng khác”; nothing for one row, which the title names. */
function rowsIn(cells: FaultCell[]): string {
  if (cells.length === 1) return '';
  const named = cells.slice(0, rowsNamed).map(({ row }) => row);
  const rest = cells.length - named.length;
  return `dòng ${named.join(', ')}${rest > 0 ? ` và ${rest} dòng khác` : ''}`;
}

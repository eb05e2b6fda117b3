'use client';

import { useState } from 'react';
import type { Column } from '../../../base/spreadsheet/list/form.ts';
import type { ColumnChoices, Heading } from '../../../base/spreadsheet/list/headings.ts';
import { texts } from './texts.ts';
import { Hint, HintWords, Mark } from '../../../base/screens/kit/kit.tsx';
import { SelectField } from '../../../base/screens/kit/SelectField.tsx';

interface ColumnsProps {
  /** The columns that such a list has. */
  fields: readonly Pick<Column, 'key' | 'label'>[];
  plan: { columns: Heading[]; wrong: string[] };
  isBusy: boolean;
  onAssign: (chosen: ColumnChoices['chosen']) => void;
}

/** The columns of a file that were not understood, or that somebody had to say: what they are can be chosen. */
export function ColumnList({ fields, plan: { columns, wrong }, isBusy, onAssign }: ColumnsProps) {
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const isWrong = wrong.length > 0;
  const asked = columns.filter(({ by }) => by !== 'heading');
  const rest = columns.filter(({ by }) => by === 'heading');
  if (!isWrong && asked.length === 0) return null;
  const list = (own: Heading[]) => (
    <ul className="columns">
      {own.map(({ key: now, ...column }) => (
        <ColumnItem
          key={column.column}
          {...column}
          fields={fields}
          chosen={chosen[column.column] ?? now}
          onChoose={(key) => setChosen({ ...chosen, [column.column]: key })}
        />
      ))}
    </ul>
  );
  return (
    <form
      className="imports__columns"
      onSubmit={(event) => {
        event.preventDefault();
        onAssign(Object.entries(chosen).map(([column, key]) => ({ column: Number(column), key })));
      }}
    >
      {!isWrong && <h3>{texts.columns(asked.length)}</h3>}
      {wrong.map((sentence) => (
        <p key={sentence} className="fault__what">
          {sentence}
        </p>
      ))}
      <Hint>{texts.columnsNote}</Hint>
      {list(asked)}
      {rest.length > 0 && (
        <details className="kit-folded" open={isWrong}>
          <summary>{texts.understood(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
      <div className={isWrong ? 'kit-bar' : 'kit-buttons'}>
        <button
          type="submit"
          className={isWrong ? 'kit-button' : 'kit-button is-quiet'}
          disabled={isBusy || Object.keys(chosen).length === 0}
        >
          {texts.columnsAgain}
        </button>
      </div>
    </form>
  );
}

interface ItemProps extends Pick<Heading, 'letter' | 'text' | 'samples' | 'by'> {
  fields: ColumnsProps['fields'];
  chosen: string;
  onChoose: (key: string) => void;
}

function ColumnItem({ fields, letter, text, samples, by, chosen, onChoose }: ItemProps) {
  const name = text ? `“${text}”` : texts.untitled;
  return (
    <li className={by === 'nothing' ? 'column is-unknown' : 'column'}>
      <p className="column__name">
        <strong>{name}</strong> <HintWords>{texts.columnAt(letter)}</HintWords>
        {by === 'memory' && <Mark>{texts.remembered}</Mark>}
      </p>
      <Hint>{samples.length > 0 ? texts.samples(samples) : texts.noSamples}</Hint>
      <SelectField
        label={texts.columnIs}
        spoken={`${texts.columnIs}: ${name}, ${texts.columnAt(letter)}`}
        empty={texts.leftOut}
        value={chosen}
        options={fields.map(({ key: id, label }) => ({ id, name: label }))}
        onChange={onChoose}
      />
    </li>
  );
}

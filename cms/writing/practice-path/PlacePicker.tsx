'use client';

import { FieldDescription, FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useMemo } from 'react';
import { present } from '../../../content/present.ts';
import { backKey, keysOf } from '../../../content/screen-keys.ts';
import { placesOf } from '../../../practice/places.ts';
import { playedScreen, type PlayedRow } from '../../publishing/export/practice-path.ts';
import { FieldFault } from '../examine/screens/FieldFault.tsx';
import { drawRow, type ScreenFormRow } from '../screen-picture/draw-row.ts';
import { texts } from './texts.ts';
import { type ScreenRow, useScreens } from './use-screens.ts';

/** Chooses what is tapped by the words that stand on the screen of the step, and shows where it lies. */
export function PlacePicker({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue } = useField<string | null>({ path });
  const ofStep = path.replace(/(?:\.answers\.\d+)?\.element$/, '');
  const chosen = useFormFields(([fields]) => fields[`${ofStep}.screen`]?.value);
  const screen = typeof chosen === 'string' ? chosen : undefined;
  const { screens, state } = useScreens(screen ? [screen] : []);
  const row = screen ? screens.get(screen) : undefined;
  const id = `field-${path.replaceAll('.', '__')}`;
  const isAnswer = path.includes('.answers.');
  return (
    <div className="field-type place-picker">
      <FieldLabel path={path} {...present({ label: field.label, required: field.required })} />
      <div className="field-type__wrap">
        <FieldFault path={path} />
        {row ? (
          <div className="kit-field">
            <select
              id={id}
              value={value ?? ''}
              disabled={Boolean(readOnly)}
              onChange={(event) => setValue(event.target.value || null)}
            >
              <option value="">{texts.choose}</option>
              <Places row={row} value={value} />
            </select>
          </div>
        ) : (
          <p className="place-picker__note">{noteOf(screen, state)}</p>
        )}
        <FieldDescription path={path} {...present({ description: field.admin?.description })} />
      </div>
      {row && !isAnswer && <Picture row={row} tapped={value} />}
    </div>
  );
}

function noteOf(screen: string | undefined, state: 'loading' | 'known' | 'failed'): string {
  if (!screen) return texts.chooseScreen;
  return state === 'loading' ? texts.loading : texts.failed;
}

function Places({ row, value }: { row: ScreenRow; value: string | null | undefined }) {
  const places = placesOf(playedScreen(row as PlayedRow));
  const isLost = value && !places.some(({ key }) => key === value);
  return (
    <>
      {isLost && <option value={value}>{texts.lost}</option>}
      {places.map(({ key, element }) => (
        <option key={key} value={key}>
          {element ? wordsOf(element) : texts.back}
        </option>
      ))}
    </>
  );
}

function wordsOf(element: { text?: string | undefined; value?: string | undefined }): string {
  const { text = '…', value } = element;
  return value ? `${text}: ${value}` : text;
}

/** The screen as it is drawn in practices, with the ring around what is tapped here. */
function Picture({ row, tapped }: { row: ScreenRow; tapped: string | null | undefined }) {
  const picture = useMemo(() => {
    const rows = row.elements ?? [];
    const played = playedScreen(row as PlayedRow).elements;
    const keys = keysOf(played);
    const elements = rows.length === keys.length ? marked(rows, keys, tapped) : rows;
    const arrow = tapped === backKey ? 'marked' : 'plain';
    return drawRow({ ...row, elements } as ScreenFormRow, undefined, arrow);
  }, [row, tapped]);
  if (!picture) return null;
  return (
    <details className="place-picker__picture" open>
      <summary>{texts.picture}</summary>
      <div dangerouslySetInnerHTML={{ __html: picture.svg }} />
    </details>
  );
}

const marked = <Row extends object>(
  rows: Row[],
  keys: string[],
  tapped: string | null | undefined,
) => rows.map((each, at) => ({ ...each, tap: keys[at] === tapped }));

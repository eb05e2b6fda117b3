import type { z } from 'zod';
import type { screen, screenElement } from '../../../content/schema/screen.ts';
import type { Screen as ScreenRow } from '../../payload-types.ts';
import type { BothWays, Known } from './both-ways.ts';
import { idOf, some } from './values.ts';

type SavedElement = Omit<ScreenRow['elements'][number], 'id'>;

/** The values read of a row of elements; a form that is being filled in has some of them. */
export type ElementRow = { [Name in keyof SavedElement]?: SavedElement[Name] | undefined };

/** An element as a screen draws it; what its type does not have is left out. */
export function elementOf(row: ElementRow): z.input<typeof screenElement> {
  const { variant } = row;
  const text = some(row.text) ?? '';
  const value = some(row.note) ?? '';
  const note = some(row.note);
  const icon = some(row.icon);
  const all = commonOf(row);
  const type = row.type ?? 'text';
  switch (type) {
    case 'tile':
      return { type, text, icon, ...all };
    case 'row':
      return { type, text, note, icon, ...all };
    case 'button':
      return { type, text, quiet: variant === 'quiet', ...all };
    case 'field':
      return { type, text, value: note, ...all };
    case 'tick':
    case 'switch':
      return { type, text, on: variant === 'on', ...all };
    case 'tab':
      return { type, text, icon, on: variant === 'on', ...all };
    case 'notice': {
      const kind = variant === 'care' || variant === 'done' ? variant : 'info';
      return { type, text, kind, ...all };
    }
    case 'qr':
      return { type, text: some(row.text), ...all };
    case 'camera': {
      const sees = variant === 'card' || variant === 'code' ? variant : 'face';
      return { type, sees, text: some(row.text), ...all };
    }
    case 'address':
      return { type, text, right: variant !== 'wrong', ...all };
    case 'message':
      return { type, text, own: variant === 'own', ...all };
    case 'person':
      return { type, text, note, ...all };
    case 'app':
      return { type, text, icon, count: note, ...all };
    case 'given':
    case 'amount':
    case 'receipt':
      return { type, text, value, ...all };
    default:
      return { type, text, ...all };
  }
}

/** The fields that an element of any type may have. */
function commonOf(row: ElementRow) {
  return {
    tap: row.tap ? (true as const) : undefined,
    key: some(row.key),
    does: some(row.does),
    answer: some(row.answer),
    danger: some(row.danger),
    to: idOf(row.to),
  };
}

/** A screen of an app (màn hình) as the public may know it. */
function screenOf(row: ScreenRow): z.input<typeof screen> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    name: row.name,
    place: row.place,
    app: idOf(row.app),
    icon: some(row.icon),
    title: some(row.title),
    elements: row.elements.map(elementOf),
    frame: row.frame ?? undefined,
    colours: row.colours ?? undefined,
    back: idOf(row.back),
    next: idOf(row.next),
    source: sourceOf(row.source),
  };
}

function sourceOf(row: ScreenRow['source']): z.input<typeof screen>['source'] {
  const name = some(row?.name);
  return name ? { name, date: some(row?.date), url: some(row?.url) } : undefined;
}

/** The ways of screens. */
export const screenWays: BothWays<'screens'> = {
  toRecord: screenOf,
  toRow: ({ elements, ...screen }) => ({ ...screen, elements: elements.map(elementRow) }),
};

type Element = Known<'screens'>['elements'][number];

/** Each type keeps what it has in the fields that all of them share. */
function elementRow(element: Element): object {
  const { type, tap, key, does, answer, danger, to } = element;
  const rest = {
    ...{ type, tap, key, does, answer, danger, to },
    ...('text' in element && { text: element.text }),
  };
  switch (element.type) {
    case 'tile':
    case 'row':
    case 'person':
      return {
        ...rest,
        ...('note' in element && { note: element.note }),
        ...('icon' in element && { icon: element.icon }),
      };
    case 'button':
      return { ...rest, ...(element.quiet && { variant: 'quiet' }) };
    case 'field':
    case 'given':
    case 'amount':
    case 'receipt':
      return { ...rest, note: element.value };
    case 'app':
      return { ...rest, note: element.count, icon: element.icon };
    case 'tick':
    case 'switch':
      return { ...rest, ...(element.on && { variant: 'on' }) };
    case 'tab':
      return { ...rest, icon: element.icon, ...(element.on && { variant: 'on' }) };
    case 'notice':
      return { ...rest, variant: element.kind };
    case 'camera':
      return { ...rest, variant: element.sees };
    case 'address':
      return { ...rest, ...(!element.right && { variant: 'wrong' }) };
    case 'message':
      return { ...rest, ...(element.own && { variant: 'own' }) };
    default:
      return rest;
  }
}

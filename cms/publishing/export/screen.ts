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
  const note = some(row.note);
  const icon = some(row.icon);
  const tap = row.tap ? true : undefined;
  const type = row.type ?? 'text';
  switch (type) {
    case 'tile':
      return { type, text, icon, tap };
    case 'row':
      return { type, text, note, icon, tap };
    case 'button':
      return { type, text, quiet: variant === 'quiet', tap };
    case 'field':
      return { type, text, value: note, tap };
    case 'tick':
    case 'switch':
      return { type, text, on: variant === 'on', tap };
    case 'tab':
      return { type, text, icon, on: variant === 'on', tap };
    case 'notice':
      return { type, text, kind: variant === 'care' || variant === 'done' ? variant : 'info', tap };
    case 'qr':
      return { type, text: some(row.text), tap };
    case 'camera':
      return {
        type,
        sees: variant === 'card' || variant === 'code' ? variant : 'face',
        text: some(row.text),
        tap,
      };
    case 'address':
      return { type, text, right: variant !== 'wrong', tap };
    case 'message':
      return { type, text, own: variant === 'own', tap };
    case 'person':
      return { type, text, note, tap };
    default:
      return { type, text, tap };
  }
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
  const { type, tap } = element;
  const rest = { type, tap, ...('text' in element && { text: element.text }) };
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
      return { ...rest, note: element.value };
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

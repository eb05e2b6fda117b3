import type { z } from 'zod';
import type { screen, screenElement } from '../../../content/schema/screen.ts';
import type { Screen as ScreenRow } from '../../payload-types.ts';
import { idOf, some } from './values.ts';

type SavedElement = Omit<ScreenRow['elements'][number], 'id'>;

/** What is read of a row of elements; a form that is being filled in has some of it. */
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
export function screenOf(row: ScreenRow): z.input<typeof screen> {
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

import type { Picture } from '../../../content/schema/blocks.ts';
import { idOf, some, type Relation } from './values.ts';

interface PictureRow {
  source?: 'drawing' | 'media' | null;
  drawing?: string | null;
  media?: Relation;
}

/** The picture of a step: a drawing that ships with the code, or one of the library. */
export function pictureOf(row: PictureRow | null | undefined): Picture | undefined {
  if (row?.source === 'media') {
    const media = idOf(row.media);
    return media ? { type: 'media', media } : undefined;
  }
  const drawing = some(row?.drawing);
  return drawing ? { type: 'drawing', drawing } : undefined;
}

import { flattenAllFields } from 'payload';
import { documentCollections, listCollections } from '../../cms/documents/wing.ts';
import { fieldNamesOf, type FormNames } from '../../cms/publishing/export/field-names.ts';
import type { Uploads } from '../../cms/storage/uploads/uploads.ts';
import { kindOf } from '../../content/kinds.ts';

/** What the forms of the CMS call their fields, without a CMS that runs. */
export const formNames: FormNames = Object.fromEntries(
  [...documentCollections({} as Uploads), ...listCollections].flatMap(({ slug, fields }) => {
    const kind = kindOf(slug);
    return kind ? [[kind, fieldNamesOf(flattenAllFields({ fields }))]] : [];
  }),
);

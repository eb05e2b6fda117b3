import { flattenAllFields } from 'payload';
import { documentCollections, listCollections } from '../../cms/documents/wing.ts';
import { type FormNames, formNamesOf } from '../../cms/publishing/export/field-names.ts';
import type { Uploads } from '../../cms/storage/uploads/uploads.ts';

/** The names that the forms of the CMS have for their fields, without a CMS that runs. */
export const formNames: FormNames = formNamesOf({
  collections: [...documentCollections({} as Uploads), ...listCollections].map(
    ({ slug, fields }) => ({ slug, flattenedFields: flattenAllFields({ fields }) }),
  ),
  globals: [],
});

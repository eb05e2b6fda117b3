import type { CollectionSlug, Field } from 'payload';

/** Language of a document; a translation points to its Vietnamese original. */
export function languageFields(collection: CollectionSlug): Field[] {
  return [
    {
      name: 'language',
      type: 'select',
      label: 'Ngôn ngữ',
      required: true,
      defaultValue: 'vi',
      options: [
        { value: 'vi', label: 'Tiếng Việt' },
        { value: 'km', label: 'Tiếng Khmer' },
        { value: 'en', label: 'Tiếng Anh' },
      ],
    },
    {
      name: 'translationOf',
      type: 'relationship',
      relationTo: collection,
      label: 'Bản gốc tiếng Việt',
      admin: {
        condition: (data) => Boolean(data.language) && data.language !== 'vi',
      },
    },
  ];
}

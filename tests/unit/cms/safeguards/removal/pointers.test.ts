import fc from 'fast-check';
import type { Field } from 'payload';
import { expect, it } from 'vitest';
import { pointersIn, repointed } from '../../../../../cms/safeguards/removal/pointers.ts';

const fields: Field[] = [
  { type: 'relationship', name: 'topic', relationTo: 'topics', required: true },
  { type: 'relationship', name: 'related', relationTo: 'guides', hasMany: true },
  {
    type: 'array',
    name: 'steps',
    fields: [
      { type: 'richText', name: 'body' },
      {
        type: 'group',
        name: 'picture',
        fields: [{ type: 'upload', name: 'media', relationTo: 'media' }],
      },
    ],
  },
];

const id = fc.constantFrom('a', 'b', 'c');
const link = (collection: 'guides' | 'topics') =>
  id.map((value) => ({
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              fields: { linkType: 'internal', doc: { relationTo: collection, value } },
              children: [],
            },
          ],
        },
      ],
    },
  }));
const document = fc.record({
  topic: id,
  related: fc.uniqueArray(id),
  steps: fc.array(
    fc.record({
      body: fc.oneof(link('guides'), link('topics'), fc.constant(null)),
      picture: fc.record({ media: fc.option(id) }),
    }),
    { maxLength: 3 },
  ),
});
const collection = fc.constantFrom('guides' as const, 'topics' as const, 'media' as const);

const names = (found: object) =>
  pointersIn(fields, found).map((pointer) => `${pointer.to}/${pointer.id}`);

it('what pointed to one document points to the other, and nothing else changes', () => {
  fc.assert(
    fc.property(document, collection, (before, to) => {
      const kept = structuredClone(before);
      const after = repointed(fields, before, { collection: to, from: 'a', to: 'b' });
      expect(before).toEqual(kept);
      const expected = names(before).map((name) => (name === `${to}/a` ? `${to}/b` : name));
      expect(new Set(names(after))).toEqual(new Set(expected));
      expect(after.related).toEqual([...new Set(after.related)]);
      expect(repointed(fields, after, { collection: to, from: 'a', to: 'b' })).toEqual(after);
    }),
  );
});

import fc from 'fast-check';
import type { CollectionSlug, FlattenedField } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  writeGlobalPart,
  writeIf,
  writeInAll,
  writePart,
  writeVersionPart,
} from '../../../cms/storage/database/write-part.ts';
import {
  afterNaming,
  anyValues,
  fillAll,
  put,
  said,
  type Targets,
  type Values,
} from '../support/any-document.ts';
import { contract } from '../support/contract.ts';

/** Documents of each collection that are tried. */
const numRuns = 5;

contract('what is not named is as before', (cms) => {
  let targets: Targets;
  beforeAll(async () => {
    targets = await fillAll(cms().payload);
  });

  const collections = () =>
    cms().payload.config.collections.filter(({ slug }) => targets.has(slug));
  const rowOf = async (collection: CollectionSlug, id: string) =>
    (await cms().payload.db.findOne<Values & { id: string }>({
      collection,
      where: { id: { equals: id } },
    })) as Values;
  /** Some writes, one after the other, of any parts. */
  const parts = (fields: FlattenedField[]) =>
    fc.array(anyValues(fields, targets, false), { minLength: 1, maxLength: 3 });
  const demand = (of: string, after: unknown, expected: unknown) =>
    expect(said(after), of).toEqual(said(expected));

  test('in documents of every collection', async () => {
    for (const { slug, flattenedFields: fields } of collections())
      await fc.assert(
        fc.asyncProperty(anyValues(fields, targets, true), parts(fields), async (values, named) => {
          const id = await put(cms().payload, slug, values);
          for (const part of named) {
            const before = await rowOf(slug, id);
            await writePart(cms().payload, slug, id, part);
            demand(slug, await rowOf(slug, id), afterNaming(fields, before, part));
          }
        }),
        { numRuns },
      );
  });

  test('in versions, times included', async () => {
    const { payload } = cms();
    const versioned = collections().filter(({ versions }) => versions);
    expect(versioned.length).toBeGreaterThan(0);
    const at = '2026-01-02T03:04:05.000Z';
    for (const { slug, flattenedFields: fields, versions } of versioned) {
      const drafts = Boolean(versions?.drafts);
      await fc.assert(
        fc.asyncProperty(anyValues(fields, targets, true), parts(fields), async (values, named) => {
          const [parent = ''] = targets.get(slug) ?? [];
          const { id } = await payload.db.createVersion({
            collectionSlug: slug,
            parent,
            autosave: false,
            createdAt: at,
            updatedAt: at,
            versionData: structuredClone({ ...values, createdAt: at, updatedAt: at }) as never,
          });
          const read = async () => {
            const where = { id: { equals: id } };
            const found = await payload.db.findVersions<Values>({ collection: slug, where });
            return found.docs[0] ?? expect.fail('The version is gone.');
          };
          for (const part of named) {
            const { version: before, ...about } = await read();
            await writeVersionPart(payload, slug, id, { version: part });
            const { version, ...aboutAfter } = await read();
            demand(slug, version, afterNaming(fields, before, part));
            expect(aboutAfter).toEqual(about);
          }
          if (!drafts) return;
          const { version: before, ...about } = await read();
          await writeVersionPart(payload, slug, id, { latest: false });
          expect(await read()).toEqual({ ...about, latest: false, version: before });
        }),
        { numRuns },
      );
    }
  });

  test('in globals', async () => {
    const { payload } = cms();
    expect(payload.config.globals.length).toBeGreaterThan(0);
    for (const { slug, flattenedFields: fields } of payload.config.globals) {
      const read = () => payload.db.findGlobal<Values>({ slug });
      const [first] = fc.sample(anyValues(fields, targets, true), 1);
      await payload.db.createGlobal({ slug, data: structuredClone(first ?? {}) });
      await fc.assert(
        fc.asyncProperty(anyValues(fields, targets, false), async (part) => {
          const before = await read();
          await writeGlobalPart(payload, slug, part);
          demand(slug, await read(), afterNaming(fields, before, part));
        }),
        { numRuns: 4 * numRuns },
      );
    }
  });

  describe('where a condition has to hold', () => {
    const isPlain = (field: FlattenedField) =>
      !['array', 'blocks', 'group', 'tab'].includes(field.type) &&
      !('hasMany' in field && field.hasMany);

    test('it is written in one step, or not at all', async () => {
      for (const { slug, flattenedFields } of collections()) {
        const plain = flattenedFields.filter(isPlain);
        await fc.assert(
          fc.asyncProperty(
            anyValues(flattenedFields, targets, true),
            anyValues(plain, targets, false),
            async (values, part) => {
              const id = await put(cms().payload, slug, values);
              const before = await rowOf(slug, id);
              const other = { and: [{ id: { equals: id } }, { id: { equals: 'another' } }] };
              expect(await writeIf(cms().payload, slug, other, part)).toBeNull();
              expect(await rowOf(slug, id)).toEqual(before);
              const expected = afterNaming(plain, before, part);
              const written = await writeIf(cms().payload, slug, { id: { equals: id } }, part);
              demand(slug, written, expected);
              demand(slug, await rowOf(slug, id), expected);
            },
          ),
          { numRuns: 3 },
        );
      }
    });

    test('lists are refused, since they are not written in that step', async () => {
      const where = { id: { equals: targets.get('guides')?.[0] } };
      const steps = { steps: [{ title: 'Một' }] };
      const refusal = 'only fields of the row itself';
      await expect(writeIf(cms().payload, 'guides', where, steps)).rejects.toThrow(refusal);
      await expect(writeInAll(cms().payload, 'guides', where, steps)).rejects.toThrow(refusal);
    });

    test('of several at the same moment one wins', async () => {
      const { payload } = cms();
      const id = await put(payload, 'machine-days', { revision: 1, desk: 'a', day: 'b', sums: {} });
      const asRead = { and: [{ id: { equals: id } }, { revision: { equals: 1 } }] };
      const won = await Promise.all(
        ['c', 'd', 'e', 'f'].map((day) =>
          writeIf(payload, 'machine-days', asRead, { day, revision: 2 }),
        ),
      );
      expect(won.filter((row) => row !== null)).toHaveLength(1);
      expect(await rowOf('machine-days', id)).toMatchObject({ desk: 'a', revision: 2 });
    });
  });
});

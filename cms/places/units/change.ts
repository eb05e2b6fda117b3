import { z } from 'zod';

const id = z.string().min(1).max(100);
const name = z
  .string()
  .max(120)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
/** The day from which it holds: “2026-12-01”. */
const day = z.iso.date();

/** A commune that a part of another one goes to: one that is there, or one that is made. */
const partOfCommune = z.strictObject({
  to: z.union([z.strictObject({ id }), z.strictObject({ name, code: z.string().trim().max(20) })]),
  hamlets: z.array(id).max(200),
});

/** One change of units, as the form and a list say it. */
export const changeShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('renameHamlet'), hamlet: id, name, day }),
  z.strictObject({
    kind: z.literal('mergeHamlets'),
    /** Those that end. */
    hamlets: z.array(id).min(1).max(20),
    /** The one that goes on. */
    into: id,
    /** The name it has from then on, where that changes. */
    name: name.optional(),
    day,
  }),
  z.strictObject({
    kind: z.literal('splitHamlet'),
    hamlet: id,
    /** Names of the parts; the one that keeps the name is the hamlet itself. */
    into: z.array(name).min(2).max(10),
    day,
  }),
  z.strictObject({
    kind: z.literal('moveHamlet'),
    hamlet: id,
    commune: id,
    name: name.optional(),
    day,
  }),
  z.strictObject({ kind: z.literal('renameCommune'), commune: id, name, day }),
  z.strictObject({
    kind: z.literal('mergeCommunes'),
    communes: z.array(id).min(1).max(10),
    into: id,
    name: name.optional(),
    day,
  }),
  z.strictObject({
    kind: z.literal('splitCommune'),
    commune: id,
    parts: z.array(partOfCommune).min(1).max(10),
    /** True if it goes on, with the hamlets that no part names. */
    stays: z.boolean(),
    day,
  }),
]);
export type Change = z.output<typeof changeShape>;

/** A change of one kind. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

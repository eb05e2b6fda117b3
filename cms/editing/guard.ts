import { isDeepStrictEqual } from 'node:util';
import { present } from '../../content/present.ts';
import type {
  CollectionBeforeValidateHook,
  CollectionSlug,
  GlobalBeforeValidateHook,
  PayloadRequest,
  Plugin,
  Where,
} from 'payload';
import { Refused } from '../errors/refused.ts';
import { changedIn, sentenceOf } from './changed.ts';
import { openedOf } from './headers.ts';

/**
 * Asks every save that says which version it changes whether that is still the newest one; a plugin of
 * Payload.
 */
export const refusesLateSaves: Plugin = (config) =>
  present({
    ...config,
    collections: config.collections?.map(({ hooks, ...one }) => ({
      ...one,
      hooks: { ...hooks, beforeValidate: [demandsNewest, ...(hooks?.beforeValidate ?? [])] },
    })),
    globals: config.globals?.map(({ hooks, ...one }) => ({
      ...one,
      hooks: { ...hooks, beforeValidate: [demandsNewestGlobal, ...(hooks?.beforeValidate ?? [])] },
    })),
  });

type Row = Record<string, unknown>;

const demandsNewest: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, operation, originalDoc, req } = args;
  if (operation !== 'update' || !originalDoc) return data;
  const { slug, versions } = collection;
  const id = String(originalDoc.id);
  const opened = lateOf(req, `${slug}/${id}`, originalDoc);
  if (!opened) return data;
  const sameText = versions && (await isSameText(req, { slug, id, opened }));
  if (!sameText) await refuse(req, originalDoc);
  return data;
};

const demandsNewestGlobal: GlobalBeforeValidateHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
  const newest = (originalDoc ?? {}) as Row;
  if (lateOf(req, `globals/${global.slug}`, newest)) await refuse(req, newest);
  return data as unknown;
};

/** The version that was opened, if another one came after it. Asked once: a save may save again. */
function lateOf(req: PayloadRequest, of: string, newest: Row): string | undefined {
  const opened = openedOf(req.headers, of);
  if (!opened || req.context['isNewestVersion'] === true) return undefined;
  req.context['isNewestVersion'] = true;
  const at = newest['updatedAt'];
  return typeof at === 'string' && Date.parse(at) !== Date.parse(opened) ? opened : undefined;
}

async function refuse({ payload, user }: PayloadRequest, newest: Row): Promise<never> {
  const changed = await changedIn(payload, newest, user ? String(user.id) : undefined);
  throw new Refused(sentenceOf(changed), 409, { changed });
}

/** What approving, publishing and the clock write beside the text. */
const besideText = ['updatedAt', 'createdAt', '_status', 'stage', 'changedBy', 'changeNotes'];

/** Whether what was opened and what is newest read alike: one that was approved meanwhile does. */
async function isSameText(
  req: PayloadRequest,
  { slug, id, opened }: { slug: CollectionSlug; id: string; opened: string },
): Promise<boolean> {
  const find = async (where: Where, sort: string) => {
    const and = [{ parent: { equals: id } }, where];
    const asked = { collection: slug, where: { and }, limit: 1, pagination: false, sort, req };
    return (await req.payload.db.findVersions<Row>(asked)).docs[0]?.version;
  };
  const [seen, newest] = await Promise.all([
    find({ 'version.updatedAt': { equals: opened } }, '-createdAt'),
    find({}, '-updatedAt'),
  ]);
  return Boolean(seen && newest) && isDeepStrictEqual(textOf(seen!), textOf(newest!));
}

/** A document database leaves out what the other one keeps as empty. */
function textOf(version: object): unknown {
  const text = Object.entries(version).filter(([name]) => !besideText.includes(name));
  const said = JSON.stringify(Object.fromEntries(text), (_, value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
  return JSON.parse(said) as unknown;
}

import { present } from '../../../content/present.ts';
import type {
  CollectionBeforeValidateHook,
  GlobalBeforeValidateHook,
  PayloadRequest,
  Plugin,
} from 'payload';
import { Refused } from '../errors/refused.ts';
import { changedIn, sentenceOf } from './changed.ts';
import { openedOf } from './headers.ts';
import { isLateFor, type Row } from './late.ts';
import { readNewest } from './newest.ts';
import { unmodifiedSince } from './unmodified-since.ts';

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

const demandsNewest: CollectionBeforeValidateHook = async (args) => {
  const { collection, data, operation, originalDoc, req } = args;
  if (operation === 'update' && originalDoc)
    await demand(req, `${collection.slug}/${String(originalDoc.id)}`, originalDoc);
  return data;
};

const demandsNewestGlobal: GlobalBeforeValidateHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
  await demand(req, `globals/${global.slug}`, (originalDoc ?? {}) as Row);
  return data as unknown;
};

/**
 * Asked once: a save may save again.
 * @throws {Refused} 409 with `changed`, and `newest`: the text that is there, as far as they may read it
 */
async function demand(req: PayloadRequest, of: string, newest: Row): Promise<void> {
  const at = newest['updatedAt'];
  const opened =
    openedOf(req.headers, of) ??
    (typeof at === 'string' ? unmodifiedSince(req, of, at) : undefined);
  if (!opened || req.context['isNewestVersion'] === true) return;
  req.context['isNewestVersion'] = true;
  if (!(await isLateFor(req, { of, opened, newest }))) return;
  const changed = await changedIn(req, of, newest);
  const [collection = '', id = ''] = of.split('/');
  const text = await readNewest(req, collection, id);
  throw new Refused(sentenceOf(changed), 409, { changed, newest: text });
}

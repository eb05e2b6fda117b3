import type { CollectionSlug, Endpoint, FlattenedField, Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '../../base/access/abilities.ts';
import { compare } from './compare.ts';
import { Refused } from '../../base/errors/refused.ts';

const values = z.record(z.string(), z.unknown());
const bodyShape = z.strictObject({ before: values, after: values });

/**
 * `POST /api/differences/:of/:slug` with two texts of a form, of `collections` or `globals`: how they differ,
 * in its words. What they point to is named as far as the user may read it.
 */
export const differencesEndpoint: Endpoint = {
  path: '/differences/:of/:slug',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Refused('Bạn chưa được phép làm việc này.');
    const { of = '', slug = '' } = req.routeParams as Record<string, string>;
    const fields = fieldsOf(req.payload, of, slug);
    const asked = bodyShape.safeParse(await bodyOf(req));
    if (!fields || !asked.success) throw new Refused(notForms, 400);
    const differences = await compare(req, { fields, ...asked.data }).catch(() => {
      throw new Refused(notForms, 400);
    });
    return Response.json({ differences }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

const notForms = 'Hai bản này không phải của một mẫu nhập nên không so được.';

const bodyOf = (req: PayloadRequest): Promise<unknown> =>
  Promise.resolve(req.json?.()).catch(() => undefined);

function fieldsOf(payload: Payload, of: string, slug: string): FlattenedField[] | undefined {
  if (of === 'collections' && Object.hasOwn(payload.collections, slug))
    return payload.collections[slug as CollectionSlug].config.flattenedFields;
  return of === 'globals'
    ? payload.globals.config.find((one) => one.slug === slug)?.flattenedFields
    : undefined;
}

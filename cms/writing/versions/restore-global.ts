import type { Endpoint, GlobalSlug } from 'payload';
import { slowsDown } from '../../safeguards/removal/own-pace.ts';

/** The parts of a version that are no content of it. */
const ofVersion = new Set(['id', 'changedBy', 'createdAt', 'globalType', 'updatedAt']);

/**
 * `POST /api/globals/<global>/versions/:id`: an earlier version is saved anew, as by whoever asks. Payload's
 * own way writes it past the rights to single fields, past what they check, and signs nothing.
 */
export const restoresThroughUpdate: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { payload, routeParams, user } = req;
    const { global: slug, id } = routeParams as { global: GlobalSlug; id: string };
    const asked = { slug, depth: 0, req, user, overrideAccess: false } as const;
    const { version } = await payload.findGlobalVersionByID({ ...asked, id });
    await slowsDown(req, 'unplanned');
    req.context['restoresVersion'] = true;
    const data: Record<string, unknown> = Object.fromEntries(
      Object.entries(version).filter(([name]) => !ofVersion.has(name)),
    );
    // What the version does not have yet would stay as it is.
    const fields = payload.globals.config.find((one) => one.slug === slug)?.flattenedFields ?? [];
    for (const { name } of fields) if (!ofVersion.has(name)) data[name] ??= null;
    const doc = await payload.updateGlobal({ ...asked, data: data as never });
    return Response.json({ doc, message: 'Đã lấy lại bản cũ.' });
  },
};

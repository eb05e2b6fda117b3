import type { Endpoint, PayloadRequest } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { mayRead } from '../../base/access/reading.ts';
import { isStaff, may, mayPublish } from '../../base/access/abilities.ts';
import { allowHeldLoss, keepHeldLoss } from '../../writing/large-loss/decide.ts';
import { readPublication, requestRollback } from '../../publishing/publication/publication.ts';
import { countSamples, deleteSamples } from '../../safeguards/removal/samples.ts';
import { readPublicationSummary } from '../../publishing/publication/summary.ts';
import { readDocumentState } from '../../publishing/publication/document-state.ts';
import { livePagesFor } from '../../publishing/publication/live-pages.ts';
import { isPublishedCollection } from '../../publishing/publication/addresses.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/live/state`: what is live, what waits, what failed, as far as the user's dashboard tells it. */
const state: Endpoint = {
  path: '/live/state',
  method: 'get',
  handler: async (req) => {
    const told = await readPublicationSummary(req.payload, req.user);
    demand(told !== null);
    return Response.json(told, notStored);
  },
};

/** `GET /api/live/documents/:collection/:id`: whether the last change of a document is live. */
const documentState: Endpoint = {
  path: '/live/documents/:collection/:id',
  method: 'get',
  handler: async (req) => {
    demand(isStaff(req.user));
    const { collection, id } = req.routeParams as { collection: string; id: string };
    const found =
      isPublishedCollection(collection) && (await mayRead(req, collection, id))
        ? await readDocumentState(req.payload, collection, id, siteUrlOf(req))
        : null;
    return found
      ? Response.json(found, notStored)
      : Response.json({ errors: [{ message: 'Không có nội dung này.' }] }, { status: 404 });
  },
};

/** `GET /api/live/pages/:collection/:id`: pages that can stand for one that is taken off. */
const pages: Endpoint = {
  path: '/live/pages/:collection/:id?',
  method: 'get',
  handler: async (req) => {
    demand(isStaff(req.user));
    const { collection, id } = req.routeParams as { collection: string; id?: string };
    if (!isPublishedCollection(collection)) throw new Refused('Không có mục này.', 404);
    const found = await livePagesFor(req.payload, collection, id);
    return Response.json({ pages: found }, notStored);
  },
};

/** `POST /api/live/rollback` with `{ release }`: goes back to a kept release. */
const rollback: Endpoint = {
  path: '/live/rollback',
  method: 'post',
  handler: async (req) => {
    demand(mayPublish(req.user));
    const { release } = ((await req.json?.()) ?? {}) as { release?: unknown };
    const { releases } = await readPublication(req.payload);
    const kept = releases.find(({ id }) => id === release);
    if (!kept) {
      throw new Refused('Bản này không còn được giữ. Hãy tải lại trang chính.', 400);
    }
    await record(req.payload, { deed: 'rollback', by: req.user, detail: kept.id });
    await requestRollback(req.payload, kept.id);
    return Response.json({ release: kept.id }, notStored);
  },
};

/**
 * `POST /api/live/loss` with `{ key, decision }`: lets the held records vanish (`publish`) or keeps them
 * until somebody decides otherwise (`keep`). The key names the loss. Who has taken them away, or of whom
 * nobody knows whether it was so, is answered 202: somebody else confirms it, or its time comes.
 */
const loss: Endpoint = {
  path: '/live/loss',
  method: 'post',
  handler: async (req) => {
    demand(mayPublish(req.user));
    const { key, decision } = ((await req.json?.()) ?? {}) as Record<string, unknown>;
    if (decision !== 'publish' && decision !== 'keep')
      throw new Refused('Hãy chọn đăng luôn hoặc giữ lại.', 400);
    if (decision === 'publish') {
      const { held } = await allowHeldLoss(req, key);
      const status = held ? 202 : 200;
      return Response.json({ key, decision, ...(held && { held }) }, { status, ...notStored });
    }
    await keepHeldLoss(req, key);
    return Response.json({ key, decision }, notStored);
  },
};

/** `POST /api/live/delete-samples`: deletes all that is flagged as a sample. */
const samples: Endpoint = {
  path: '/live/delete-samples',
  method: 'post',
  handler: async (req) => {
    demand(may(req.user, 'deleteSamples'));
    const detail = String(await countSamples(req.payload));
    await record(req.payload, { deed: 'deleteSamples', by: req.user, detail });
    return Response.json(await deleteSamples(req), notStored);
  },
};

export const liveEndpoints: Endpoint[] = [state, documentState, pages, rollback, loss, samples];

function demand(allowed: boolean): void {
  if (!allowed) throw new Refused('Bạn chưa được phép làm việc này.');
}

function siteUrlOf(req: PayloadRequest): string {
  return String(req.payload.config.custom?.['siteUrl'] ?? '');
}

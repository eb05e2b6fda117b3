import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { views } from './drawing.ts';
import { serveFile } from './files.ts';
import { serveFrame } from './frames.ts';
import { linkEndpoints } from './link-endpoints.ts';
import { withLists } from './lists.ts';
import { linkById } from './links.ts';
import { getReady, preview, readAs } from './preview.ts';
import { notAllowed, notThere, subjectOf } from './subject.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** Bytes of a form: the longest guide has a tenth of it. */
const longestForm = 2 * 1024 * 1024;

const wish = z.object({
  /** The form as it stands; without it the newest draft is drawn. */
  values: z.record(z.string(), z.unknown()).optional(),
  views: z.array(z.enum(views)).min(1).max(views.length).default(['phone']),
  step: z.int().min(0).max(500).optional(),
});

/** `POST /api/preview/:collection/:id` with the values of the form: draws the document with them. */
const drawDocument: Endpoint = {
  path: '/preview/:collection/:id',
  method: 'post',
  handler: async (req) => {
    const { kind, collection, id } = subjectOf(req);
    const { values, ...order } = await wishOf(req);
    const saved = await readAs(req, collection, id, req.user);
    if (!saved) throw new Refused(notThere, 404);
    const row = { ...saved, ...inForm(req, collection, values), id, updatedAt: saved['updatedAt'] };
    return Response.json(await preview(req, { ...order, kind, row, ...asUser(req) }), notStored);
  },
};

/** `POST /api/preview/:collection`: draws a document that is not saved yet. */
const drawNew: Endpoint = {
  path: '/preview/:collection',
  method: 'post',
  handler: async (req) => {
    const { kind, collection } = subjectOf(req);
    const { values = {}, ...order } = await wishOf(req);
    const { access } = req.payload.collections[collection].config;
    if (!(await access.create({ req, data: values }))) throw new Refused(notAllowed);
    const row = {
      ...inForm(req, collection, values),
      id: 'chua-luu',
      updatedAt: new Date().toISOString(),
    };
    return Response.json(await preview(req, { ...order, kind, row, ...asUser(req) }), notStored);
  },
};

/** `POST /api/preview/ready`: a form is open that may soon be previewed. Answers at once. */
const ready: Endpoint = {
  path: '/preview/ready',
  method: 'post',
  handler: (req) => {
    if (!isStaff(req.user)) throw new Refused(notAllowed);
    getReady(req.payload);
    return Response.json({}, notStored);
  },
};

/** `GET /api/preview/frames/:key`: a page that was drawn a moment ago, for who asked for it. */
const frame: Endpoint = {
  path: '/preview/frames/:key',
  method: 'get',
  handler: async (req) => {
    const { key = '' } = req.routeParams as { key?: string };
    return (await serveFrame(key, (owner) => mayLook(req, owner))) ?? missing();
  },
};

/** An editor sees own drawings; those of a link are seen by whoever has it, while it holds. */
async function mayLook(req: PayloadRequest, owner: string): Promise<boolean> {
  const [kind, id = ''] = owner.split('/');
  if (kind === 'link') return (await linkById(req.payload, id, new Date())) !== undefined;
  return isStaff(req.user) && owner === ownerOf(req);
}

/** `GET /api/preview/files/:until/:signature/:name`: an uploaded file of such a page. */
const file: Endpoint = {
  path: '/preview/files/:until/:signature/:name',
  method: 'get',
  handler: async (req) => {
    const asked = req.routeParams as Record<'until' | 'signature' | 'name', string>;
    return (await serveFile(req.payload, asked, Date.now())) ?? missing();
  },
};

export const previewEndpoints: Endpoint[] = [
  file,
  frame,
  ready,
  ...linkEndpoints,
  drawDocument,
  drawNew,
];

async function wishOf(req: PayloadRequest): Promise<z.infer<typeof wish>> {
  const text = (await req.text?.()) ?? '';
  if (text.length > longestForm)
    throw new Refused('Bài này dài quá nên không xem trước được. Hãy tách thành nhiều bài.', 413);
  const parsed = wish.safeParse(JSON.parse(text || '{}'));
  if (!parsed.success) throw new Refused('Không đọc được nội dung đang soạn.', 400);
  return parsed.data;
}

function inForm(
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  values: Record<string, unknown> | undefined,
): Record<string, unknown> {
  if (!values) return {};
  return withLists(payload.collections[collection].config.flattenedFields, values);
}

const ownerOf = ({ user }: PayloadRequest) => `user/${user?.id ?? ''}`;

const asUser = (req: PayloadRequest) => ({ user: req.user, owner: ownerOf(req) });

function missing(): Response {
  return new Response(
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không còn</title><p>Bản xem thử này không còn. Hãy tải lại trang.</p>',
    { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}

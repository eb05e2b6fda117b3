import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { mayRead } from '../../base/access/reading.ts';
import { isStaff, may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import {
  type Comment,
  commentsAt,
  mayComment,
  peopleAt,
  type Person,
  type Place,
  say,
  settle,
  takeBack,
} from './comments.ts';

/** `GET /api/comments-at/:collection/:id` */
export interface CommentsView {
  comments: Comment[];
  /** True if the user may say something. */
  mayComment: boolean;
  /** Id of the user, who may take back what they said. */
  user: string;
  /** True if the user may take back what others said. */
  mayClean: boolean;
}

const notStored = { headers: { 'Cache-Control': 'no-store' } };

const sayingShape = z.object({
  path: z
    .string()
    .max(200)
    .regex(/^[\w.]*$/)
    .default(''),
  text: z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().min(1).max(1000)),
  mentions: z.array(z.string().max(100)).max(20).default([]),
});

const settlingShape = z.object({ resolved: z.boolean() });

const read: Endpoint = {
  path: '/comments-at/:collection/:id',
  method: 'get',
  handler: async (req) => answer(req, await placeOf(req)),
};

/** `GET /api/comments-at/:collection/:id/people`: who may be mentioned there. */
const people: Endpoint = {
  path: '/comments-at/:collection/:id/people',
  method: 'get',
  handler: async (req) => {
    const found: Person[] = await peopleAt(req.payload, await placeOf(req, { writes: true }));
    return Response.json({ people: found }, notStored);
  },
};

const write: Endpoint = {
  path: '/comments-at/:collection/:id',
  method: 'post',
  handler: async (req) => {
    const place = await placeOf(req, { writes: true });
    await say(req, place, await bodyOf(req, sayingShape, 'Hãy viết góp ý, tối đa 1.000 chữ cái.'));
    return answer(req, place);
  },
};

const mark: Endpoint = {
  path: '/comments-at/:collection/:id/:comment',
  method: 'post',
  handler: async (req) => {
    const place = await placeOf(req, { writes: true });
    const { resolved } = await bodyOf(req, settlingShape, 'Hãy tải lại trang rồi thử lại.');
    await settle(req, place, String(req.routeParams?.['comment']), resolved);
    return answer(req, place);
  },
};

const remove: Endpoint = {
  path: '/comments-at/:collection/:id/:comment',
  method: 'delete',
  handler: async (req) => {
    const place = await placeOf(req, { writes: true });
    await takeBack(req, place, String(req.routeParams?.['comment']));
    return answer(req, place);
  },
};

/** Comments at a document, for those who may read it. */
export const commentEndpoints: Endpoint[] = [read, people, write, mark, remove];

/** @throws {Refused} 403 for who is not let in, 404 where the user reads nothing */
async function placeOf(req: PayloadRequest, { writes = false } = {}): Promise<Place> {
  if (!isStaff(req.user) || (writes && !mayComment(req.user)))
    throw new Refused('Bạn chưa được phép làm việc này.');
  const { collection, id } = req.routeParams as { collection: string; id: string };
  const known = Object.hasOwn(req.payload.collections, collection);
  const config = known && req.payload.collections[collection as CollectionSlug].config;
  const isContent = config && config.versions?.drafts;
  if (!isContent || !(await mayRead(req, config.slug, id)))
    throw new Refused('Không có mục này.', 404);
  return { of: config.slug, id };
}

async function bodyOf<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
  sentence: string,
): Promise<z.output<Shape>> {
  const found = shape.safeParse((await req.json?.()) ?? {});
  if (!found.success) throw new Refused(`Chưa gửi được. ${sentence}`, 400);
  return found.data;
}

async function answer(req: PayloadRequest, place: Place): Promise<Response> {
  const view: CommentsView = {
    comments: await commentsAt(req.payload, place),
    mayComment: mayComment(req.user),
    user: String(req.user?.id),
    mayClean: may(req.user, 'cleanComments'),
  };
  return Response.json(view, notStored);
}

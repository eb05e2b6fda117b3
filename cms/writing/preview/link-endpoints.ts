import type { Endpoint, PayloadRequest } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import { Refused } from '../../base/errors/refused.ts';
import type { View } from './drawing.ts';
import { linkPage, linkRefusal } from './link-page.ts';
import { endLink, linksTo, mayChange, openLink, sendLink } from './links.ts';
import { preview, readAs, type Preview } from './preview.ts';
import { notThere, subjectOf } from './subject.ts';

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/** `GET /api/preview/:collection/:id/links`: the links to a document that still hold. */
const list: Endpoint = {
  path: '/preview/:collection/:id/links',
  method: 'get',
  handler: async (req) => {
    const target = await changeable(req);
    return Response.json({ links: await linksTo(req.payload, target, new Date()) }, notStored);
  },
};

/** `POST /api/preview/:collection/:id/links`: makes one. */
const send: Endpoint = {
  path: '/preview/:collection/:id/links',
  method: 'post',
  handler: async (req) => {
    const target = await changeable(req);
    const link = await sendLink(req, target, new Date());
    return Response.json({ link }, notStored);
  },
};

/** `DELETE /api/preview/:collection/:id/links/:link`: ends one. */
const end: Endpoint = {
  path: '/preview/:collection/:id/links/:link',
  method: 'delete',
  handler: async (req) => {
    const target = await changeable(req);
    const { link = '' } = req.routeParams as { link?: string };
    if (!(await endLink(req, target, link, new Date())))
      throw new Refused('Không có đường dẫn này.', 404);
    return Response.json({ link }, notStored);
  },
};

/** `GET /xem-thu/:token`: the page that a link opens, for whoever has it. */
const open: Endpoint = {
  path: '/preview/links/:token',
  method: 'get',
  handler: async (req) => showLink(req, new Date()),
};

export const linkEndpoints: Endpoint[] = [open, list, send, end];

const noLink = 'Đường dẫn xem thử này không dùng được nữa. Hãy xin người gửi một đường dẫn mới.';

/** Answers a link: its document as it is saved now. @param now from the clock */
async function showLink(req: PayloadRequest, now: Date): Promise<Response> {
  const { token = '' } = req.routeParams as { token?: string };
  const opened = await openLink(req.payload, token, now);
  const row =
    opened && (await readAs(req, opened.target.collection, opened.target.id, opened.sender));
  const kind = opened && kindOf(opened.target.collection);
  if (!opened || !row || !kind) return linkRefusal(404, noLink);
  const wanted = wantedView(req);
  const draw = (view: View) => {
    // Viewers of the phone and viewers of the kiosk don't take each other's turn.
    const owner = `link/${opened.link.id}/${view}`;
    return together(owner, () =>
      preview(req, { kind, row, views: [view], user: opened.sender, owner }, now),
    );
  };
  try {
    let drawn = await draw(wanted);
    const view = drawn.views.includes(wanted) ? wanted : drawn.views[0];
    if (!view) return linkRefusal(404, noLink);
    if (view !== wanted) drawn = await draw(view);
    return linkPage({
      title: drawn.title,
      isDraft: row['_status'] !== 'published',
      expiresAt: opened.link.expiresAt,
      views: drawn.views,
      view,
      frame: drawn.frames[view] ?? '',
    });
  } catch (error) {
    if (error instanceof Refused) return linkRefusal(error.status, error.message);
    throw error;
  }
}

const underWay = new Map<string, Promise<Preview>>();

/** Those who open one link at the same time get one drawing: nobody can fill the queue with it. */
function together(key: string, draw: () => Promise<Preview>): Promise<Preview> {
  const drawing = underWay.get(key) ?? draw().finally(() => underWay.delete(key));
  underWay.set(key, drawing);
  return drawing;
}

function wantedView({ searchParams }: PayloadRequest): View {
  return searchParams.get('man-hinh') === 'kiosk' ? 'kiosk' : 'phone';
}

/** The document of the request, for who may change it: only they give it out of hand. */
async function changeable(req: PayloadRequest) {
  const { collection, id } = subjectOf(req);
  if (!(await readAs(req, collection, id, req.user))) throw new Refused(notThere, 404);
  if (!(await mayChange(req, { collection, id })))
    throw new Refused('Chỉ người được sửa nội dung này mới gửi đường dẫn xem thử được.');
  return { collection, id };
}

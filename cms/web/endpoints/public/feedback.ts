import type { Endpoint, PayloadRequest } from 'payload';
import { fixed } from '../../../../content/addresses.ts';
import { type FeedbackPost, feedbackPost } from '../../../../content/feedback-post.ts';
import { present } from '../../../../content/present.ts';
import { Refused } from '../../../base/errors/refused.ts';
import { type Again, answerPage, refusalPage } from '../../../people/feedback/answer-page.ts';
import { drawnAt, takeFeedback } from '../../../people/feedback/take.ts';
import type { Limit } from '../../../base/limits/limit.ts';
import { networkOf } from '../../../base/limits/network.ts';
import { takeTry } from '../../../storage/tries/tries.ts';

/** Many phones of one carrier share an address: each further one waits a little, never long. */
const answers: Limit = { name: 'feedback', free: 40, firstWait: 5, longestWait: 60 };

/** Bytes of one answer: its longest message in escaped letters of three bytes, and what is around it. */
const largestBody = 16 * 1024;

const sentences = {
  thanks: 'Cảm ơn bà con đã góp ý.',
  tooOften: 'Bà con gửi hơi nhanh. Đợi ít phút rồi thử lại.',
  tooLong: 'Góp ý dài quá. Bà con viết ngắn lại, tối đa 1.000 chữ cái.',
  notUnderstood: 'Góp ý gửi lên không đúng mẫu. Bà con mở lại trang rồi thử lại.',
  elsewhere: 'Góp ý chỉ nhận từ trang này.',
};

const notStored = { headers: { 'Cache-Control': 'no-store' } };

/**
 * `POST /api/public/feedback`, as a form: an answer of a reader. A browser without scripts gets a page
 * that thanks and leads back, a script a sentence.
 */
const sending: Endpoint = {
  path: '/public/feedback',
  method: 'post',
  handler: async (req) => {
    const asksForPage = req.headers.get('accept')?.includes('text/html') === true;
    try {
      return await take(req, asksForPage);
    } catch (error) {
      if (!asksForPage || !(error instanceof Refused)) throw error;
      return refusalPage(error.status, error.message);
    }
  },
};

/** `GET /api/public/feedback`: who comes back to the page that thanked gets the form. */
const comingBack: Endpoint = {
  path: '/public/feedback',
  method: 'get',
  handler: () => new Response(null, { status: 303, headers: { Location: fixed.feedback } }),
};

export const feedbackEndpoints: Endpoint[] = [sending, comingBack];

async function take(req: PayloadRequest, asksForPage: boolean): Promise<Response> {
  const { payload, headers } = req;
  if (headers.get('sec-fetch-site') === 'cross-site') throw new Refused(sentences.elsewhere);
  if (!(await takeTry(payload, answers, { who: networkOf(headers) })))
    throw new Refused(sentences.tooOften, 429);
  const post = await formOf(req);
  const taken = await takeFeedback(payload, post).catch((error: unknown) => {
    if (!asksForPage || !(error instanceof Refused)) throw error;
    return refusalPage(error.status, error.message, againOf(post));
  });
  if (taken instanceof Response) return taken;
  const { about, key } = taken;
  if (!asksForPage) return Response.json({ message: sentences.thanks }, notStored);
  const asksMore = post.helped === 'no' && !post.text && key !== undefined;
  return answerPage({
    page: about.page,
    ...(asksMore && { more: { page: about.page, key, drawn: drawnAt(payload) } }),
  });
}

/** Reads what was written, in a form of which it is known when it was drawn. */
function againOf(post: FeedbackPost): Again | undefined {
  const { text, question, page, helped, key, drawn } = post;
  return text ? { text, ...present({ question, page, helped, key, drawn }) } : undefined;
}

/** @throws {Refused} 413 when it is too large, 400 when it is no form that the site sends */
async function formOf(req: PayloadRequest): Promise<FeedbackPost> {
  const body = (await req.text?.()) ?? '';
  if (Buffer.byteLength(body) > largestBody) throw new Refused(sentences.tooLong, 413);
  const type = req.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new Refused(sentences.notUnderstood, 400);
  const form = new URLSearchParams(body);
  const found = feedbackPost.safeParse(Object.fromEntries(form));
  if (found.success) {
    const { page = pageOf(req.headers.get('referer')) } = found.data;
    return { ...found.data, page };
  }
  const isLong = found.error.issues.some(({ code }) => code === 'too_big');
  throw new Refused(isLong ? sentences.tooLong : sentences.notUnderstood, 400);
}

/** The page that the form was asked for from, which it can't know itself without a script. */
function pageOf(referer: string | null): string | undefined {
  const page = referer && URL.parse(referer)?.searchParams.get('ve');
  const found = feedbackPost.shape.page.safeParse(page ?? '');
  return found.success ? found.data : undefined;
}

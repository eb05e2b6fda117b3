import type { Endpoint } from 'payload';
import { phoneReadings } from '../../../../content/readings/posts.ts';
import { Refused } from '../../../base/errors/refused.ts';
import type { Limit } from '../../../base/limits/limit.ts';
import { networkOf } from '../../../base/limits/network.ts';
import { takeOfPhone } from '../../../publishing/readings/take.ts';
import { takeTry } from '../../../storage/tries/tries.ts';
import { readPost } from './read-post.ts';

/**
 * A phone posts once a day; those of a carrier share an address, and try again with a later page. As long as
 * any comes, none is forgotten: a wait of a minute would hear 1,440 of them a day. Nobody alone fills a day.
 */
const posts: Limit = { name: 'readings', free: 120, firstWait: 5, longestWait: 10 };

/** Bytes of one post: two hundred long addresses. */
const largestBody = 48 * 1024;

const sentences = {
  elsewhere: 'Số lượt đọc chỉ nhận từ trang này.',
  otherForm: 'Số lượt đọc chỉ nhận theo mẫu của trang này.',
  tooOften: 'Máy gửi hơi nhanh. Lát nữa gửi lại.',
};

/**
 * `POST /api/public/readings`: what a phone read without a network, in sums. Whoever posts from another
 * site, or posts something else, is refused before anything is read.
 */
export const phoneReadingsEndpoint: Endpoint = {
  path: '/public/readings',
  method: 'post',
  handler: async (req) => {
    const { headers, payload } = req;
    if (headers.get('sec-fetch-site') === 'cross-site') throw new Refused(sentences.elsewhere);
    if (headers.get('dnt') === '1' || headers.get('sec-gpc') === '1')
      return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
    // What another site may post unasked is no JSON.
    if (!/^application\/json\b/i.test(headers.get('content-type') ?? ''))
      throw new Refused(sentences.otherForm, 415);
    if (!(await takeTry(payload, posts, { who: networkOf(headers) })))
      throw new Refused(sentences.tooOften, 429);
    await takeOfPhone(payload, await readPost(req, phoneReadings, largestBody));
    return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  },
};

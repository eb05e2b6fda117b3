import type { Endpoint } from 'payload';
import { servedReadings, servedReadingsPath } from '../../../content/readings/posts.ts';
import { takeOfServer } from '../../publishing/readings/take.ts';
import { demandOwnWord } from './own-word.ts';
import { readPost } from './public/read-post.ts';

/** Bytes of what a web server counted: five thousand long addresses. */
const largestBody = 1536 * 1024;

/**
 * `POST /api/readings`: what a web server of this installation served, in sums. Nobody else is let in,
 * and what strangers send is not read.
 */
export const servedReadingsEndpoint: Endpoint = {
  path: servedReadingsPath.slice('/api'.length),
  method: 'post',
  handler: async (req) => {
    demandOwnWord(req);
    await takeOfServer(req.payload, await readPost(req, servedReadings, largestBody));
    return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  },
};

import { isDeepStrictEqual } from 'node:util';
import type { Request } from '@playwright/test';
import type { Role } from '../../cms/base/access/roles.ts';
import { hasFile, isFormPost, ofForm } from '../support/form-posts/of-request.ts';
import type { RecordedPost, State } from '../support/form-posts/recordings.ts';
import { differences, shapeOf, type Values } from '../support/form-posts/shape.ts';

/** The post of a form: as it is kept, and as it was. */
export interface Seen {
  post: Omit<RecordedPost, 'roles' | 'states'>;
  posted: Values;
}

/** Adds what was posted to what was recorded already, if that is alike; an empty form to the letter. */
export function add(
  posts: RecordedPost[],
  { post, posted }: Seen,
  role: Role,
  state?: State,
): void {
  const alike = posts.find(
    (one) =>
      one.address === post.address &&
      one.headers.join() === post.headers.join() &&
      (state ? differences(one.body, posted).length === 0 : isDeepStrictEqual(one.body, post.body)),
  );
  const found = alike ?? { roles: [], states: [], ...post };
  if (!alike) posts.push(found);
  found.roles = [...new Set([...found.roles, role])];
  if (state) found.states = [...new Set([...found.states, state])];
}

/** Payload asks by POST what somebody may do. */
export const isLook = (request: Request) => new URL(request.url()).pathname.includes('/access/');

/** Returns what is kept of a post. @param id of the document, which is not kept */
export function seen(request: Request, id = ''): Seen {
  const { pathname, search } = new URL(request.url());
  const own = Object.keys(request.headers()).filter((name) =>
    ['x-opened-version', 'x-signed-in-as'].includes(name),
  );
  const address = `${pathname}${decodeURIComponent(search)}`;
  const posted = ofForm(request);
  const post = {
    method: request.method(),
    address: id ? address.replaceAll(id, '{id}') : address,
    as: isFormPost(request) ? ('form' as const) : ('json' as const),
    ...(hasFile(request) && { file: true as const }),
    headers: own.toSorted(),
    body: shapeOf(posted),
  };
  return { post, posted };
}

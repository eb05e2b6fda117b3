import type { PostResult } from '../machine/post.ts';
import { words } from '../words.ts';

/** Says why a post failed, for the staff; undefined when it did not. */
export function refusalText(result: PostResult<unknown>): string | undefined {
  switch (result.state) {
    case 'done':
      return undefined;
    case 'unreachable':
      return words.staff.unreachable;
    case 'refused':
      return result.message ?? words.staff.refused;
  }
}

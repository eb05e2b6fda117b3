import { flat } from './flat.ts';
import { rich, sources } from './ways.ts';

/** The ways of applications (ứng dụng). */
export const appWays = flat('apps', {
  uses: rich,
  fakes: rich,
  links: { out: (rows) => (rows ?? []).map(({ kind, url, label }) => ({ kind, url, label })) },
  sources,
});

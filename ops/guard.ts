import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** The module every process that `npm start` runs loads first (`node --import`). */
export const guard = pathToFileURL(path.join(root, 'ops/end-with-parent.mjs')).href;

// @ts-check
import { mayImport } from './rooms.mjs';

/** Rooms in which no folder may lead back to itself through others. */
const rooms = Object.keys(mayImport).filter((room) => room !== 'tests' && !room.includes('/'));

/**
 * No circles of files or folders, types included; who may import whom is in rooms.mjs.
 * Astro files are not read; the table in rooms.mjs keeps circles through them away.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment: 'Move what both need into a file of its own below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Move what both need into a folder below them, or what joins them into one above.',
      severity: 'error',
      scope: 'folder',
      from: { path: `^(?:${rooms.join('|')})(?:/|$)` },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Built by Next; written by Payload's generators.
    exclude: {
      path: '(?:^|/)(?:node_modules|\\.next)/|^cms/migrations/|^cms/app/.*/importMap\\.js$',
    },
  },
};

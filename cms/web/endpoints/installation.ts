import type { Endpoint } from 'payload';
import program from '../../../package.json' with { type: 'json' };
import {
  installationAddress,
  type InstallationState,
} from '../../../content/schema/installation-state.ts';
import { installationIdIn } from '../../../env/installation-id.ts';
import { programName, revisionIn } from '../../../env/revision.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { holdingsOf } from '../../storage/database/holdings.ts';
import { embeddedClient } from '../../storage/database/sqlite.ts';
import { serverOf } from '../../storage/installation/server.ts';
import { demandOwnWord } from './own-word.ts';

/** Tells an upgrade whose data this CMS has open. */
export const installationEndpoint: Endpoint = {
  path: installationAddress.replace('/api', ''),
  method: 'get',
  handler: async (req) => {
    demandOwnWord(req);
    const { payload, searchParams } = req;
    const database = embeddedClient(payload.db) ?? serverOf(payload.db);
    if (!database) throw new Error('The database is of no kind that is known.');
    const state: InstallationState = {
      id: installationIdIn(dataFolderOf(payload)) ?? null,
      program: programName(program.version, revisionIn(process.cwd())),
      ...(await holdingsOf(database, searchParams.get('since') ?? undefined)),
    };
    return Response.json(state, { headers: { 'Cache-Control': 'no-store' } });
  },
};

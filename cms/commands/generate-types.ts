import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { lookAtEnvironment } from '../../env/environment.ts';
import { createConfig } from '../config.ts';

/** `npm run generate`: writes `payload-types.ts` and the import map of the admin. */
const config = await createConfig(lookAtEnvironment());
await generateTypes(config);
await generateImportMap(config, { force: true, log: false });

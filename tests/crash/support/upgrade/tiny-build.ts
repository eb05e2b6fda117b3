// The program a tiny version runs in the place of its builds: `next build` reads the configuration,
// too.
import config from '../../../../cms/payload.config.ts';

await config;
process.exit(0);

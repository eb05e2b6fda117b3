import { readEnvironment } from '../../env/environment.ts';
import { readRoles } from '../../env/roles.ts';
import { originOf } from '../ports.ts';
import { createWebServer } from './server.ts';

const environment = readEnvironment();
const { dataDir, host, port, payloadSecret, siteUrl, minFreeBytes } = environment;

const server = createWebServer({
  dataDir,
  cmsOrigin: originOf(environment.cmsHost, environment.cmsPort),
  payloadSecret,
  isHttps: siteUrl.startsWith('https:'),
  minFreeBytes,
  // SQLite has one machine; with a server another one may make them.
  lacksBackups: environment.databaseUri.startsWith('file:') && !readRoles().has('backup'),
});
server.listen(port, host, () => process.send?.({ ready: true }));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });

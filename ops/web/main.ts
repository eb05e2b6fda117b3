import path from 'node:path';
import { readEnvironment } from '../../env/environment.ts';
import { readRoles } from '../../env/roles.ts';
import { originOf } from '../ports.ts';
import { ReadingCounts } from './reading-counts.ts';
import { ReadingSender } from './reading-sender.ts';
import { createWebServer } from './server.ts';

const environment = readEnvironment();
const { dataDir, host, port, payloadSecret, siteUrl, minFreeBytes } = environment;

/** Milliseconds between two posts of what was read. */
const tellEvery = 60_000;

const cmsOrigin = originOf(environment.cmsHost, environment.cmsPort);
const readings = new ReadingCounts();
const left = path.join(dataDir, 'readings-left.json');
const sender = new ReadingSender({ cmsOrigin, payloadSecret }, readings, left);

const server = createWebServer({
  dataDir,
  readings,
  cmsOrigin,
  payloadSecret,
  isHttps: siteUrl.startsWith('https:'),
  minFreeBytes,
  // SQLite has one machine; with a server another one may make them.
  lacksBackups: environment.databaseUri.startsWith('file:') && !readRoles().has('backup'),
});
setInterval(() => void sender.send(), tellEvery).unref();
server.listen(port, host, () => process.send?.({ ready: true }));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => {
      sender.keep();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });

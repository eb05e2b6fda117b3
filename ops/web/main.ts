import { readEnvironment } from '../../env/environment.ts';
import { createWebServer } from './server.ts';

const { dataDir, host, port, cmsHost, cmsPort, siteUrl, minFreeBytes } = readEnvironment();
const cmsName = cmsHost === '0.0.0.0' || cmsHost === '::' ? '127.0.0.1' : cmsHost;

const server = createWebServer({
  dataDir,
  cmsOrigin: `http://${cmsName.includes(':') ? `[${cmsName}]` : cmsName}:${cmsPort}`,
  isHttps: siteUrl.startsWith('https:'),
  minFreeBytes,
});
server.listen(port, host, () => process.send?.({ ready: true }));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });

import type { AddressInfo } from 'node:net';
import { createWebServer } from '../../../../../ops/web/server.ts';

/** Serves the data folder that it is given and would take more visitors than it has handles for. */
const server = createWebServer({
  dataDir: process.argv[2] ?? '',
  cmsOrigin: 'http://127.0.0.1:9',
  payloadSecret: 'unused',
  isHttps: false,
  patience: { connections: 10_000 },
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

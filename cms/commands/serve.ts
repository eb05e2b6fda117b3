import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '../../env/environment.ts';
import { actionsKey, webWord } from '../../env/secret.ts';
import { readArguments, runCommand, sentenceOf } from '../../env/terminal.ts';
import { wordToBegin } from '../../env/word.ts';
import { followNews } from '../keeping/program-news/news.ts';
import { runningProgram } from '../keeping/program-news/running.ts';
import { demandWholeRestore } from '../storage/installation/interrupted-restore.ts';
import { createCmsServer } from '../web/server/server.ts';

const usage = 'npx node cms/commands/serve.ts';

/**
 * `npx node cms/commands/serve.ts`, with `--dev` `npx node cms/commands/serve.ts --dev`: the admin at `CMS_HOST` and `CMS_PORT`. Next
 * runs inside this process, since its own command overwrites `PORT`, the site's port.
 */
await runCommand(async () => {
  const { dev = false } = readArguments(usage, { options: { dev: { type: 'boolean' } } }).values;
  const environment = readEnvironment();
  const { cmsHost, cmsPort, cmsUrl, dataDir, payloadSecret } = environment;
  demandWholeRestore(dataDir);
  const program = runningProgram();
  if (!dev && !existsSync('cms/.next/BUILD_ID'))
    throw new Error('Hệ quản trị chưa được biên dịch: chạy npm run build -- cms rồi thử lại.');
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(payloadSecret),
    // Pages are drawn here first, then again by the browser: both by the same clock.
    TZ: 'Asia/Ho_Chi_Minh',
  });

  const { default: next } = await import('next');
  const app = next({ dev, dir: 'cms', hostname: cmsHost, port: cmsPort });
  await app.prepare();
  // Next does not wait for `instrumentation.ts`, which waits, too: whoever asked now would only pile up.
  await wordToBegin();
  const server = createCmsServer(app.getRequestHandler(), {
    isHttps: cmsUrl.startsWith('https://'),
    development: dev,
    ...(!dev && { build: path.resolve('cms', '.next') }),
    webWord: webWord(payloadSecret),
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Cổng ${cmsPort} đang có chương trình khác dùng. Chọn cổng khác bằng biến CMS_PORT.`
        : sentenceOf(error),
    );
    // One that listens goes on: what failed then is a single connection.
    if (!server.listening) process.exit(1);
  });
  server.listen(cmsPort, cmsHost, () => {
    console.log(`Quản trị nội dung: ${cmsUrl}/admin`);
    process.send?.({ ready: true });
  });

  const ending = new AbortController();
  const following = { signal: ending.signal, warn: (line: string) => console.error(line) };
  void followNews(environment, process.cwd(), program, following);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      ending.abort();
      server.close();
      server.closeAllConnections();
      void app.close().finally(() => process.exit(0));
    });
  }
});

import path from 'node:path';
import { alertVariables } from '../env/alerts.ts';
import type { Environment, Place } from '../env/environment.ts';
import { hasPushTarget } from '../env/push-target.ts';
import type { Role } from '../env/roles.ts';
import { keepsCompiled } from './compiled-code.ts';
import { root } from './install.mjs';
import { Service, type ServiceListener } from './service.ts';
import { variablesFor } from './upgrade/run.ts';

/**
 * The processes of this machine. How many beats each may miss follows from how long its event loop
 * can be busy with one thing: a visitor's request takes milliseconds, a picture or a waiting database
 * some seconds, rendering 20,000 pages two seconds on an idle machine.
 */
export function createServices(
  environment: Environment,
  roles: ReadonlySet<Role>,
  { died, hear, say }: Required<ServiceListener>,
) {
  const logFolder = path.join(environment.dataDir, 'logs');
  const own = childEnvironment(environment);
  const common = (id: string) => ({
    id,
    env: { ...own, ...keepsCompiled(environment.dataDir, id) },
    logFolder,
    logFormat: environment.logFormat,
    say,
    died,
  });
  return {
    ...(roles.has('web') && {
      web: new Service({
        ...common('web'),
        name: 'Máy chủ trang',
        arguments: ['ops/web/main.ts'],
        patience: { starting: 30, running: 5 },
        longestDelay: 2_000,
      }),
    }),
    ...(roles.has('publisher') && {
      publisher: new Service({
        ...common('publisher'),
        name: 'Tiến trình xuất bản',
        arguments: ['publisher/commands/main.ts'],
        patience: { starting: 60, running: 10 },
        longestDelay: 15_000,
        hear,
      }),
    }),
    ...(roles.has('cms') && {
      cms: new Service({
        ...common('cms'),
        name: 'Hệ quản trị',
        arguments: ['cms/commands/serve.ts'],
        patience: { starting: 60, running: 15 },
        longestDelay: 15_000,
      }),
    }),
    ...(roles.has('publisher') &&
      hasPushTarget() && {
        push: new Service({
          ...common('push'),
          name: 'Tiến trình đẩy lên kho',
          arguments: ['ops/push/follow.ts'],
          patience: { starting: 30, running: 30 },
          longestDelay: 15_000,
          hear,
        }),
      }),
    ...(environment.alerts && {
      alerts: new Service({
        ...common('alerts'),
        name: 'Tiến trình báo động',
        arguments: ['ops/alerts/main.ts'],
        patience: { starting: 30, running: 30 },
        longestDelay: 15_000,
        hear,
      }),
    }),
  };
}

/** Every process sees the same settings, wherever they came from. */
export function childEnvironment(environment: Environment): NodeJS.ProcessEnv {
  return {
    // npm too: the one of the installer, where the system's is too old.
    ...variablesFor(root),
    NODE_ENV: 'production',
    DATA_DIR: environment.dataDir,
    HOST: environment.host,
    PORT: String(environment.port),
    CMS_HOST: environment.cmsHost,
    CMS_PORT: String(environment.cmsPort),
    DATABASE_URI: environment.databaseUri,
    PAYLOAD_SECRET: environment.payloadSecret,
    // Compressing on four threads else leaves memory behind in an arena for each.
    MALLOC_ARENA_MAX: '2',
    // What was freed at the end of an arena goes back to the system; else it is kept, up to 64 MB of it.
    MALLOC_TRIM_THRESHOLD_: '131072',
    SITE_URL: environment.siteUrl,
    CMS_URL: environment.cmsUrl,
    MIN_FREE_MB: String(environment.minFreeBytes / 1024 / 1024),
    SMTP_URL: environment.mail?.server,
    MAIL_FROM: environment.mail?.from,
    LOG_FORMAT: environment.logFormat,
    ...alertVariables(environment.alerts),
    RELEASES_URL: environment.releasesUrl,
    ...placeVariables('BACKUP', environment.backup.to),
    BACKUP_KEY: environment.backup.recipient,
    ...(environment.uploads && placeVariables('UPLOADS', environment.uploads)),
  };
}

function placeVariables(name: string, to: Place): Partial<NodeJS.ProcessEnv> {
  if ('folder' in to) return { [`${name}_TO`]: to.folder };
  return {
    [`${name}_TO`]: to.address,
    [`${name}_S3_ID`]: to.id,
    [`${name}_S3_SECRET`]: to.secret,
    [`${name}_S3_REGION`]: to.region,
  };
}

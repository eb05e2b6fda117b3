import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import {
  alertFaults,
  type Alerts,
  alertShape,
  alertsExpected,
  alertsOf,
  hiddenAlerts,
} from './alerts.ts';
import { openDataFolder, writePrivately } from './data-folder.ts';
import { EnvironmentError } from './environment-error.ts';
import { withFile } from './file.ts';
import { keepInstallationId } from './installation-id.ts';
import { readSecret, secretIn } from './secret.ts';

/** The places where things are and where they listen; read once, here and nowhere else. */
export interface Environment {
  /** Absolute folder of database, uploads, releases and the secret (`DATA_DIR`). */
  dataDir: string;
  /** The public web server listens here (`HOST`, `PORT`). */
  host: string;
  port: number;
  /** The CMS listens here (`CMS_HOST`, `CMS_PORT`). */
  cmsHost: string;
  cmsPort: number;
  /** `file:…` (SQLite) or `mongodb://…` (`DATABASE_URI`). */
  databaseUri: string;
  /** Signs the sessions of the CMS (`PAYLOAD_SECRET`); generated when it is not given. */
  payloadSecret: string;
  /** Public addresses without a final slash (`SITE_URL`, `CMS_URL`). */
  siteUrl: string;
  cmsUrl: string;
  /** With fewer free bytes where `dataDir` lies nothing is published (`MIN_FREE_MB`). */
  minFreeBytes: number;
  /**
   * The server that takes mail, and its sender (`SMTP_URL`, `MAIL_FROM`); without it none is sent.
   */
  mail?: { server: string; from: string };
  /**
   * The format of the processes' logs: for people, or as records for a collector (`LOG_FORMAT`).
   */
  logFormat: 'text' | 'json';
  /**
   * The receivers of alerts when something needs a person (`ALERT_…`); without them nobody.
   */
  alerts?: Alerts;
  /** The address that tells which release is the newest (`RELEASES_URL`). */
  releasesUrl?: string;
  /** The place backups go to, and who can open them (`BACKUP_TO`, `BACKUP_KEY`, `BACKUP_S3_…`). */
  backup: BackupPlace;
  /**
   * The place of all machines' uploads (`UPLOADS_TO`, `UPLOADS_S3_…`); without it in `dataDir`.
   */
  uploads?: Place;
}

/** An absolute folder, or a bucket of a store that speaks S3. */
export type Place = { folder: string } | Bucket;

/** A place where backups are kept. */
export interface BackupPlace {
  to: Place;
  /** Public key of age: whoever holds its secret half can open the backups. */
  recipient?: string;
}

/** A bucket of an S3-compatible store, with or without a folder in it. */
export interface Bucket {
  /** `https://<store>/<bucket>[/<folder>]`, without a final slash. */
  address: string;
  id: string;
  secret: string;
  region: string;
}

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65_535)
    .default(fallback);

const host = z.string().regex(/^(?:[a-zA-Z0-9.-]+|[0-9a-fA-F:]+)$/);

/** Every address below it begins with a slash, so it can't have a path of its own. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine(isOrigin)
  .transform((value) => new URL(value).origin)
  .optional();

const schema = z.object({
  DATA_DIR: z.string().default('./data'),
  HOST: host.default('0.0.0.0'),
  PORT: port(8080),
  CMS_HOST: host.default('127.0.0.1'),
  CMS_PORT: port(3000),
  DATABASE_URI: z
    .string()
    .regex(/^(?:file:.+|mongodb(?:\+srv)?:\/\/.+)$/)
    .optional(),
  PAYLOAD_SECRET: z.string().min(16).optional(),
  SITE_URL: webAddress,
  CMS_URL: webAddress,
  MIN_FREE_MB: z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .default(500),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)
    .optional(),
  ...alertShape,
  // What it says is shown to administrators: nobody on the way may change it.
  RELEASES_URL: z
    .url({ protocol: /^https$/ })
    .refine((value) => !URL.parse(value)?.username && !URL.parse(value)?.password)
    .optional(),
  LOG_FORMAT: z.enum(['text', 'json']).default('text'),
  BACKUP_TO: z.string().optional(),
  BACKUP_KEY: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58,}$/)
    .optional(),
  BACKUP_S3_ID: z.string().optional(),
  BACKUP_S3_SECRET: z.string().optional(),
  BACKUP_S3_REGION: z.string().default('us-east-1'),
  UPLOADS_TO: z.string().optional(),
  UPLOADS_S3_ID: z.string().optional(),
  UPLOADS_S3_SECRET: z.string().optional(),
  UPLOADS_S3_REGION: z.string().default('us-east-1'),
});

type Name = keyof z.infer<typeof schema>;

const origin = 'địa chỉ bắt đầu bằng http:// hoặc https://, sau tên miền không có gì nữa';

const expected: Record<Name, string> = {
  DATA_DIR: 'đường dẫn tới một thư mục đọc và ghi được, ví dụ ./data',
  HOST: 'tên máy hoặc địa chỉ IP, ví dụ 0.0.0.0',
  PORT: 'số cổng từ 1 đến 65535, ví dụ 8080',
  CMS_HOST: 'tên máy hoặc địa chỉ IP, ví dụ 127.0.0.1',
  CMS_PORT: 'số cổng từ 1 đến 65535, ví dụ 3000',
  DATABASE_URI: 'địa chỉ bắt đầu bằng file: hoặc mongodb://',
  PAYLOAD_SECRET: 'chuỗi bí mật có ít nhất 16 ký tự',
  SITE_URL: `${origin}, ví dụ https://apso.example.vn`,
  CMS_URL: `${origin}, ví dụ https://soan.example.vn`,
  MIN_FREE_MB: 'số megabyte, ví dụ 500',
  SMTP_URL: 'địa chỉ bắt đầu bằng smtp:// hoặc smtps://, ví dụ smtps://ten:matkhau@mail.example.vn',
  MAIL_FROM: 'địa chỉ gửi thư, ví dụ Ấp Số <apso@example.vn>',
  ...alertsExpected,
  RELEASES_URL:
    'địa chỉ bắt đầu bằng https://, không có tên và mật khẩu trước tên máy, ví dụ https://kho.example.vn/ap-so/moi-nhat.json',
  LOG_FORMAT: 'text (cho người đọc) hoặc json (cho máy gom nhật ký)',
  BACKUP_TO:
    'đường dẫn tới một thư mục, hoặc https://KHO/THÙNG của kho S3, ví dụ https://s3.example.vn/sao-luu-ap-so',
  BACKUP_KEY: 'khóa công khai bắt đầu bằng age1, do npm run backup -- --new-key làm ra',
  BACKUP_S3_ID: 'mã truy cập của kho S3',
  BACKUP_S3_SECRET: 'khóa bí mật của kho S3',
  BACKUP_S3_REGION: 'tên vùng của kho S3, ví dụ us-east-1',
  UPLOADS_TO:
    'đường dẫn tới một thư mục mà mọi máy cùng thấy, hoặc https://KHO/THÙNG của kho S3, ví dụ https://s3.example.vn/ap-so',
  UPLOADS_S3_ID: 'mã truy cập của kho S3',
  UPLOADS_S3_SECRET: 'khóa bí mật của kho S3',
  UPLOADS_S3_REGION: 'tên vùng của kho S3, ví dụ us-east-1',
};

/** Names whose value must not be repeated in a message. */
const hidden: Name[] = [
  'PAYLOAD_SECRET',
  'DATABASE_URI',
  'SMTP_URL',
  ...hiddenAlerts,
  'RELEASES_URL',
  'BACKUP_S3_SECRET',
  'UPLOADS_S3_SECRET',
];

/**
 * Reads and validates the environment and opens its data folder, which is made, with a secret, where
 * there is none. From here on the process writes for the eyes of its owner only.
 * @throws {EnvironmentError} with one sentence per wrong value: which, what was received, what is expected.
 */
export function readEnvironment(
  source: Record<string, string | undefined> = withFile(process.env),
): Environment {
  writePrivately();
  const environment = lookAtEnvironment(source);
  const { dataDir, payloadSecret } = environment;
  if (!openDataFolder(dataDir)) throw new EnvironmentError([describe('DATA_DIR', dataDir)]);
  keepInstallationId(dataDir);
  return { ...environment, payloadSecret: payloadSecret || readSecret(dataDir) };
}

/**
 * The environment without touching the disk, for builds and whoever only wants to know; an empty value
 * counts as not given. Where there is no secret yet, it is empty: Payload does not open with that.
 * @throws {EnvironmentError} as `readEnvironment`
 */
export function lookAtEnvironment(
  source: Record<string, string | undefined> = withFile(process.env),
): Environment {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, source[name]?.trim() || undefined]),
  );
  const parsed = schema.safeParse(given);
  const wrong = parsed.success
    ? clashes(parsed.data)
    : [...new Set(parsed.error.issues.map((issue) => issue.path[0] as Name))].map((name) =>
        describe(name, given[name]),
      );
  if (!parsed.success || wrong.length > 0) throw new EnvironmentError(wrong);

  const values = parsed.data;
  const dataDir = path.resolve(values.DATA_DIR);
  return {
    dataDir,
    host: values.HOST,
    port: values.PORT,
    cmsHost: values.CMS_HOST,
    cmsPort: values.CMS_PORT,
    databaseUri: values.DATABASE_URI ?? pathToFileURL(path.join(dataDir, 'ap-so.db')).href,
    payloadSecret: values.PAYLOAD_SECRET ?? secretIn(dataDir) ?? '',
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    cmsUrl: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
    minFreeBytes: values.MIN_FREE_MB * 1024 * 1024,
    logFormat: values.LOG_FORMAT,
    ...(values.SMTP_URL && { mail: { server: values.SMTP_URL, from: values.MAIL_FROM ?? '' } }),
    ...alertsOf(values),
    ...(values.RELEASES_URL && { releasesUrl: values.RELEASES_URL }),
    backup: backupPlace(values, dataDir),
    ...(values.UPLOADS_TO && { uploads: placeOf(values.UPLOADS_TO, values, 'UPLOADS') }),
  };
}

function backupPlace(values: z.infer<typeof schema>, dataDir: string): BackupPlace {
  const { BACKUP_TO: to = path.join(dataDir, 'backups'), BACKUP_KEY: recipient } = values;
  return { to: placeOf(to, values, 'BACKUP'), ...(recipient && { recipient }) };
}

/** Beginnings of the names that say where a store is. */
type Stored = 'BACKUP' | 'UPLOADS';

function placeOf(to: string, values: z.infer<typeof schema>, stored: Stored): Place {
  if (!isStore(to)) return { folder: path.resolve(to) };
  return {
    address: to.replace(/\/+$/, ''),
    id: values[`${stored}_S3_ID`] ?? '',
    secret: values[`${stored}_S3_SECRET`] ?? '',
    region: values[`${stored}_S3_REGION`],
  };
}

/** Tells whether a place is a store rather than a folder. */
const isStore = (to: string) => /^https?:\/\//.test(to);

/** A store with a bucket, and nothing else that an address may have. */
function isBucket(to: string): boolean {
  const url = URL.parse(to);
  return url !== null && url.pathname !== '/' && url.href === `${url.origin}${url.pathname}`;
}

/** The data folder alone, for commands that need nothing else; it may not be there. */
export function readDataFolder(
  source: Record<string, string | undefined> = withFile(process.env),
): string {
  return path.resolve(schema.shape.DATA_DIR.parse(source['DATA_DIR']?.trim() || undefined));
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && url.href === `${url.origin}/`;
}

function describe(name: Name, value: string | undefined): string {
  const received = hidden.includes(name) ? 'một giá trị không dùng được' : JSON.stringify(value);
  return `Biến môi trường ${name}: nhận được ${received}, cần ${expected[name]}.`;
}

function clashes(given: z.infer<typeof schema>): string[] {
  const { PORT, CMS_PORT, SMTP_URL, MAIL_FROM } = given;
  const wrong = [...storeFaults(given, 'BACKUP'), ...storeFaults(given, 'UPLOADS')];
  if (PORT === CMS_PORT)
    wrong.push(
      `Biến môi trường CMS_PORT: nhận được "${CMS_PORT}", cần một cổng khác với PORT (${PORT}).`,
    );
  if (SMTP_URL && !MAIL_FROM)
    wrong.push(`Biến môi trường MAIL_FROM: chưa có, mà có SMTP_URL thì cần ${expected.MAIL_FROM}.`);
  return [...wrong, ...alertFaults(given, SMTP_URL)];
}

function storeFaults(given: z.infer<typeof schema>, stored: Stored): string[] {
  const to = given[`${stored}_TO`];
  if (!to || !isStore(to)) return [];
  if (!isBucket(to)) return [describe(`${stored}_TO`, to)];
  const needed = [`${stored}_S3_ID`, `${stored}_S3_SECRET`] as const;
  return needed
    .filter((name) => !given[name])
    .map(
      (name) =>
        `Biến môi trường ${name}: chưa có, mà ${stored}_TO là kho S3 thì cần ${expected[name]}.`,
    );
}

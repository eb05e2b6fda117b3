import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../../env/environment-error.ts';
import { readEnvironment } from '../../../env/environment.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-env-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    const environment = readEnvironment({ DATA_DIR: dataDir });
    expect(environment).toEqual({
      dataDir,
      host: '0.0.0.0',
      port: 8080,
      cmsHost: '127.0.0.1',
      cmsPort: 3000,
      databaseUri: `file://${dataDir}/ap-so.db`,
      payloadSecret: readFileSync(path.join(dataDir, 'secret'), 'utf8').trim(),
      siteUrl: 'http://localhost:8080',
      cmsUrl: 'http://localhost:3000',
      minFreeBytes: 500 * 1024 * 1024,
      logFormat: 'text',
      backup: { to: { folder: `${dataDir}/backups` } },
    });
  });

  it('takes what is given, drops final slashes and treats an empty value as none', () => {
    const environment = readEnvironment({
      DATA_DIR: dataDir,
      HOST: '::1',
      PORT: '80',
      CMS_PORT: '',
      SITE_URL: 'https://apso.example.vn/',
      DATABASE_URI: 'mongodb://127.0.0.1/apso',
      PAYLOAD_SECRET: 'x'.repeat(16),
    });
    expect(environment).toMatchObject({
      host: '::1',
      port: 80,
      cmsPort: 3000,
      siteUrl: 'https://apso.example.vn',
      databaseUri: 'mongodb://127.0.0.1/apso',
      payloadSecret: 'x'.repeat(16),
    });
  });

  it('keeps a generated secret for the owner only, and the same one next time', () => {
    const first = readEnvironment({ DATA_DIR: dataDir }).payloadSecret;
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
    expect(readEnvironment({ DATA_DIR: dataDir }).payloadSecret).toBe(first);
  });

  it.each([
    ['PORT', 'abc', 'nhận được "abc", cần số cổng từ 1 đến 65535, ví dụ 8080'],
    ['PORT', '70000', 'nhận được "70000", cần số cổng'],
    ['MIN_FREE_MB', 'nhiều', 'nhận được "nhiều", cần số megabyte, ví dụ 500'],
    ['CMS_PORT', '-1', 'nhận được "-1", cần số cổng'],
    ['HOST', 'ba khía', 'nhận được "ba khía", cần tên máy hoặc địa chỉ IP'],
    ['SITE_URL', 'apso.vn', 'nhận được "apso.vn", cần địa chỉ bắt đầu bằng http://'],
    ['SITE_URL', 'https://a.vn/duong-dan', 'sau tên miền không có gì nữa'],
    ['SITE_URL', 'https://a.vn/?q=1', 'sau tên miền không có gì nữa'],
    ['CMS_URL', 'https://soan.a.vn/admin', 'sau tên miền không có gì nữa'],
    ['CMS_URL', 'ftp://apso.vn', 'nhận được "ftp://apso.vn", cần địa chỉ bắt đầu bằng http://'],
    ['DATABASE_URI', 'postgres://a:b@c', 'cần địa chỉ bắt đầu bằng file: hoặc mongodb://'],
    ['PAYLOAD_SECRET', 'ngan', 'cần chuỗi bí mật có ít nhất 16 ký tự'],
    ['SMTP_URL', 'mail.example.vn', 'cần địa chỉ bắt đầu bằng smtp:// hoặc smtps://'],
    ['MAIL_FROM', 'Ấp Số', 'cần địa chỉ gửi thư'],
    ['LOG_FORMAT', 'xml', 'nhận được "xml", cần text (cho người đọc) hoặc json'],
    ['ALERT_MAIL', 'truc', 'nhận được "truc", cần một hay nhiều địa chỉ thư'],
    ['ALERT_WEBHOOK', 'chat.vn/matkhau', 'nhận được một giá trị không dùng được, cần địa chỉ'],
    ['ALERT_PING', 'https://ten:matkhau@canh.vn/', 'không có tên và mật khẩu trước tên máy'],
    ['RELEASES_URL', 'http://kho.vn/a', 'nhận được một giá trị không dùng được, cần địa chỉ'],
    ['RELEASES_URL', 'https://a:b@kho.vn/', 'không có tên và mật khẩu trước tên máy'],
    ['BACKUP_KEY', 'AGE-SECRET-KEY-1', 'cần khóa công khai bắt đầu bằng age1'],
    ['BACKUP_TO', 'https://s3.example.vn', 'hoặc https://KHO/THÙNG của kho S3'],
    ['BACKUP_TO', 'https://s3.example.vn/a?b=c', 'hoặc https://KHO/THÙNG của kho S3'],
    ['CMS_PORT', '8080', 'nhận được "8080", cần một cổng khác với PORT (8080)'],
  ])('says in one sentence what is wrong with %s=%s', (name, value, sentence) => {
    const read = () => readEnvironment({ DATA_DIR: dataDir, [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(`Biến môi trường ${name}: `);
    expect(read).toThrow(sentence);
  });

  it('sends mail by a server with somebody whom it comes from', () => {
    const SMTP_URL = 'smtps://ten:mat%20khau@mail.example.vn';
    const MAIL_FROM = 'Ấp Số <apso@example.vn>';
    const { mail } = readEnvironment({ DATA_DIR: dataDir, SMTP_URL, MAIL_FROM });
    expect(mail).toEqual({ server: SMTP_URL, from: MAIL_FROM });
    expect(() => readEnvironment({ DATA_DIR: dataDir, SMTP_URL })).toThrow('MAIL_FROM: chưa có');
  });

  it('keeps backups in a folder, or in a store with a login', () => {
    const folder = { DATA_DIR: dataDir, BACKUP_TO: '/mnt/sao-luu' };
    expect(readEnvironment(folder).backup).toEqual({ to: { folder: '/mnt/sao-luu' } });
    const store = {
      DATA_DIR: dataDir,
      BACKUP_TO: 'https://s3.example.vn/sao-luu/tinh/',
      BACKUP_S3_ID: 'ten',
      BACKUP_S3_SECRET: 'mat-khau',
    };
    const address = 'https://s3.example.vn/sao-luu/tinh';
    const to = { address, id: 'ten', secret: 'mat-khau', region: 'us-east-1' };
    expect(readEnvironment(store).backup).toEqual({ to });
    expect(() => readEnvironment({ ...store, BACKUP_S3_SECRET: '' })).toThrow(
      'BACKUP_S3_SECRET: chưa có',
    );
  });

  it.each(['file', 'file/below'])('refuses a data folder that can’t be one (%s)', (name) => {
    writeFileSync(path.join(dataDir, 'file'), '');
    const wrong = path.join(dataDir, name);
    expect(() => readEnvironment({ DATA_DIR: wrong })).toThrow(
      `Biến môi trường DATA_DIR: nhận được "${wrong}", cần đường dẫn tới một thư mục đọc và ghi được`,
    );
  });

  it('names every wrong value, and never repeats a secret one', () => {
    const wrong = { PORT: '0', DATABASE_URI: 'mysql://root:matkhau@x', PAYLOAD_SECRET: 'lo-ra' };
    try {
      readEnvironment({ DATA_DIR: dataDir, ...wrong });
      expect.unreachable();
    } catch (error) {
      const { sentences, message } = error as EnvironmentError;
      expect(sentences).toHaveLength(3);
      expect(message).not.toContain('matkhau');
      expect(message).not.toContain('lo-ra');
    }
  });
});

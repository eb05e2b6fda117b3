import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../../env/environment-error.ts';
import { withFile } from '../../../env/file.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-env-file-'));
  file = path.join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file .env', () => {
  it('gives what the process was not given', () => {
    writeFileSync(file, '# cổng\nPORT=8585\nSITE_URL="https://apso.example.vn"\n');
    expect(withFile({ PORT: '9000', HOST: '::1' }, file)).toEqual({
      PORT: '9000',
      HOST: '::1',
      SITE_URL: 'https://apso.example.vn',
    });
  });

  it('need not be there', () => {
    expect(withFile({ PORT: '9000' }, file)).toEqual({ PORT: '9000' });
  });

  it('is named in one sentence when it can’t be read', () => {
    mkdirSync(file);
    const read = () => withFile({}, file);
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(`Tệp ${file}: không đọc được (EISDIR), cần một tệp văn bản`);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  gatherOwn,
  inTheWay,
  mendOwn,
  ownNames,
  removeVersion,
  shareOwn,
} from '../../../../ops/upgrade/own.ts';

let folder: string;
let installation: string;
let versions: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-own-')));
  installation = path.join(folder, 'ap-so');
  versions = `${installation}.versions`;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a version. @param data what it keeps in a data folder of its own */
function version(name: string, data?: string): string {
  const made = path.join(versions, name);
  mkdirSync(made, { recursive: true });
  if (data !== undefined) {
    mkdirSync(path.join(made, 'data'));
    writeFileSync(path.join(made, 'data/secret'), data);
  }
  return made;
}
const secretOf = (made: string) => readFileSync(path.join(made, 'data/secret'), 'utf8');

describe('the operator’s own', () => {
  it('is settings, data, and what a setting places in the folder of the code', () => {
    const names = ownNames(
      ['/opt/ap-so', '/opt/ap-so.versions/first'],
      ['/opt/ap-so.versions/first/kho/du-lieu', '/opt/ap-so/sao-luu', '/var/lib/ap-so'],
    );
    expect(names).toEqual(['.env', 'data', 'kho', 'sao-luu']);
    expect(() => ownNames(['/opt/ap-so'], ['/opt/ap-so'])).toThrow(
      /^Cài đặt trỏ thẳng vào thư mục mã “\/opt\/ap-so”/,
    );
  });

  it('moves beside the versions, and all versions see the same', () => {
    const [first, second] = [version('first', 'one'), version('second')];
    writeFileSync(path.join(first, '.env'), 'PORT=1');
    gatherOwn(versions, first, ['.env', 'data']);
    shareOwn(versions, { current: first, next: second, names: ['.env', 'data'] });
    expect([secretOf(first), secretOf(second)]).toEqual(['one', 'one']);
    expect(readFileSync(path.join(second, '.env'), 'utf8')).toBe('PORT=1');
    expect(inTheWay(second, ['.env', 'data'])).toBeUndefined();
  });

  it('is never passed over when another stands in its place', () => {
    const [first, second] = [version('first', 'one'), version('second', 'another')];
    gatherOwn(versions, first, ['data']);
    expect(inTheWay(second, ['data'])).toBe(path.join(second, 'data'));
    const share = () => shareOwn(versions, { current: first, next: second, names: ['data'] });
    expect(share).toThrow(/^Mã mới có sẵn “data”/);
    expect(secretOf(second)).toBe('another');
    expect(() => gatherOwn(versions, second, ['data'])).toThrow(/^Có hai “data”/);
    expect([secretOf(first), secretOf(second)]).toEqual(['one', 'another']);
  });

  it('is linked again where the power failed between moving it and linking it', () => {
    const first = version('first', 'one');
    gatherOwn(versions, first, ['data']);
    rmSync(path.join(first, 'data'));
    mendOwn(installation, first);
    expect(secretOf(first)).toBe('one');
    mendOwn(path.join(folder, 'never-upgraded'), first);
  });

  it('is kept aside when a version goes, whatever it is called, and links do not lead out of it', () => {
    const [first, second] = [version('first', 'one'), version('second', 'another')];
    mkdirSync(path.join(second, 'kho'));
    writeFileSync(path.join(second, 'kho/ap-so.db'), '');
    symlinkSync(path.join(first, 'data'), path.join(second, 'linked'));
    const kept = removeVersion(versions, second, ['.env', 'data', 'linked']);
    expect(kept.sort()).toEqual(
      ['data', 'kho'].map((name) => path.join(versions, 'kept/second', name)),
    );
    expect(readFileSync(path.join(versions, 'kept/second/data/secret'), 'utf8')).toBe('another');
    expect(existsSync(second)).toBe(false);
    expect(secretOf(first)).toBe('one');
  });
});

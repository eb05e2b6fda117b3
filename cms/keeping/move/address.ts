import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileOf, isEmbedded } from '../../storage/database/address.ts';
import { serverOf } from '../../storage/database/faults.ts';

/**
 * The address of a database as an operator gives it: `file:…`, `mongodb://…`, or a data folder.
 * @param option the option that it was given with
 * @throws {Error} with one Vietnamese sentence
 */
export function readAddress(option: string, given: string | undefined): string {
  const value = given?.trim() ?? '';
  if (/^mongodb(?:\+srv)?:\/\/.+/.test(value)) return value;
  if (/^file:.+/.test(value)) return embedded(fileOf(value));
  if (value !== '' && existsSync(value) && statSync(value).isDirectory())
    return embedded(path.resolve(value, 'ap-so.db'));
  // It may hold a password.
  const received = value.includes('@') ? 'một địa chỉ lạ' : `“${value}”`;
  throw new Error(
    `Sau ${option} ${value === '' ? 'chưa có gì' : `nhận được ${received}`}, cần file:ĐƯỜNG_DẪN (SQLite), mongodb://MÁY/TÊN (MongoDB), hoặc một thư mục dữ liệu đang có.`,
  );
}

/** Of two names for the same file there is one address. */
function embedded(file: string): string {
  return pathToFileURL(existsSync(file) ? realpathSync(file) : file).href;
}

/** An address as it is shown and remembered, without the login that may be in it. */
export function nameOf(uri: string): string {
  return isEmbedded(uri) ? `“${fileOf(uri)}”` : `“mongodb://${serverOf(uri)}/${databaseOf(uri)}”`;
}

/**
 * Builds the value of `DATABASE_URI`, but for the login: with the options, and the scheme of it.
 */
export function settingOf(uri: string): string {
  return isEmbedded(uri) ? `file:${fileOf(uri)}` : uri.replace(/^([^:]+:\/\/).*@/, '$1');
}

/** The name of the database in an address of MongoDB; without one it is `test`. */
function databaseOf(uri: string): string {
  const [, name = ''] = /^[^:]+:\/\/(?:.*@)?[^/?]*\/([^?]*)/.exec(uri) ?? [];
  return name === '' ? 'test' : name;
}

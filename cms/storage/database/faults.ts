import type { DatabaseAdapterObj } from 'payload';
import { codeOf } from './busy.ts';

/**
 * An adapter that fails with one Vietnamese sentence when its database cannot be opened, where Payload
 * prints the whole error and throws another one.
 * @param sentence makes it of the reason
 */
export function tellsWhyNotOpen(
  adapter: DatabaseAdapterObj,
  sentence: (reason: string) => string,
): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      const { connect } = database;
      database.connect = async (options) => {
        const { payload } = database;
        database.payload = withoutErrorLog(payload);
        try {
          await connect?.call(database, options);
        } catch (error) {
          if (error instanceof DatabaseFault) throw error;
          throw new Error(sentence(reasonOf(error as Error)), { cause: error });
        } finally {
          database.payload = payload;
        }
      };
      return database;
    },
  };
}

/** An error whose message says what failed and what to do. */
export class DatabaseFault extends Error {}

/** The server of a MongoDB address, without the login that may stand before it. */
export function serverOf(uri: string): string {
  return /^[^:]+:\/\/(?:.*@)?([^/?]*)/.exec(uri)?.[1] ?? '';
}

const reasons: [RegExp, string][] = [
  [/ECONNREFUSED/, 'ở đó không có máy chủ nào nhận kết nối'],
  [/ENOTFOUND|EAI_AGAIN|ENODATA|ESERVFAIL/, 'không tìm thấy máy chủ có tên này'],
  [/timed out|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/, 'máy chủ không trả lời'],
  [/auth/i, 'máy chủ không nhận tên hoặc mật khẩu'],
  [/SQLITE_NOTADB/, 'tệp này không phải là cơ sở dữ liệu SQLite'],
  [/SQLITE_CORRUPT/, 'tệp này đã hỏng'],
  [/SQLITE_(?:CANTOPEN|PERM|READONLY)/, 'không đọc và ghi được tệp này'],
];

/** Says why the database failed, in Vietnamese where it is known. */
export function reasonOf(error: Error): string {
  const { message } = error;
  const told = `${codeOf(error)} ${message}`;
  const [, known] = reasons.find(([pattern]) => pattern.test(told)) ?? [];
  return known ?? `“${message.replace(/^.*(?:Details|SQLite): /s, '')}”`;
}

function withoutErrorLog<Owner extends { logger: { error: unknown } }>(payload: Owner): Owner {
  const logger: object = Object.create(payload.logger, { error: { value: () => undefined } });
  return Object.create(payload, { logger: { value: logger } }) as Owner;
}

import type { DatabaseAdapterObj, Migration } from 'payload';
import { fileOf, isEmbedded } from './address.ts';
import { serverOf, tellsWhyNotOpen } from './faults.ts';
import { keepsVersions } from './keeps-versions.ts';
import { serverDatabase, serverConnection } from './mongodb.ts';
import { embeddedClient, embeddedDatabase } from './sqlite.ts';
import {
  demandWholeMove,
  embeddedMark,
  serverMark,
  type UnfinishedMove,
} from './unfinished-move.ts';

/**
 * The database by its address: `file:` is the embedded SQLite, `mongodb:` a server. What a move has not
 * finished is not opened.
 */
export const databaseFor: MakeDatabase = async (...args) =>
  keepsVersions(refusesUnfinishedMove(await databaseToFill(...args)));

/** Makes the adapter of the database at an address. */
export type MakeDatabase = (
  uri: string,
  migrations: Migration[],
  migrationDir: string,
) => Promise<DatabaseAdapterObj>;

/** The same for `npm run move`, which goes on where it was broken off. */
export const databaseToFill: MakeDatabase = async (uri, migrations, migrationDir) => {
  if (isEmbedded(uri)) {
    return tellsWhyNotOpen(
      embeddedDatabase(uri, migrations, migrationDir),
      (reason) =>
        `Không mở được cơ sở dữ liệu “${fileOf(uri)}”: ${reason}. Lấy lại tệp này từ bản sao lưu, hoặc dời đi để lập cơ sở dữ liệu mới.`,
    );
  }
  return tellsWhyNotOpen(
    await serverDatabase(uri, migrationDir),
    (reason) =>
      `Không mở được cơ sở dữ liệu MongoDB ở “${serverOf(uri)}”: ${reason}. Kiểm tra máy chủ và biến DATABASE_URI rồi chạy lại.`,
  );
};

function refusesUnfinishedMove(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      const { connect } = database;
      database.connect = async (options) => {
        await connect?.call(database, options);
        const mark = await markOf(database);
        if (!mark) return;
        await database.destroy?.();
        demandWholeMove(mark);
      };
      return database;
    },
  };
}

async function markOf(database: object): Promise<UnfinishedMove | undefined> {
  const client = embeddedClient(database);
  return client ? embeddedMark(client) : serverMark(serverConnection(database));
}

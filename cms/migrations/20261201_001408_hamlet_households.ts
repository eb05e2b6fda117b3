import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`hamlets\` ADD \`households\` numeric;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` ADD \`version_households\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`hamlets\` DROP COLUMN \`households\`;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` DROP COLUMN \`version_households\`;`)
}

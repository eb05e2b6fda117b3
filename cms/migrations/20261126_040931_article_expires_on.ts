import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`expires_on\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_expires_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`expires_on\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_expires_on\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` ADD \`data_licence_name\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`data_licence_url\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_data_licence_name\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_data_licence_url\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`data_licence_name\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`data_licence_url\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_data_licence_name\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_data_licence_url\`;`)
}

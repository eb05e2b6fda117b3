import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` ADD \`withdrawals_held_from\` numeric DEFAULT 20;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_withdrawals_held_from\` numeric DEFAULT 20;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`withdrawals_held_from\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_withdrawals_held_from\`;`)
}

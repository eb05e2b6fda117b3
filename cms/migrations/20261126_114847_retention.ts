import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` ADD \`feedback_months\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`count_months\` numeric DEFAULT 36;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`version_months\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`trash_months\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`import_months\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_feedback_months\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_count_months\` numeric DEFAULT 36;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_version_months\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_trash_months\` numeric DEFAULT 12;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_import_months\` numeric DEFAULT 3;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`feedback_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`count_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`version_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`trash_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`import_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_feedback_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_count_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_version_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_trash_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_import_months\`;`)
}

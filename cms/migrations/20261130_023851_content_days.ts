import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides\` ADD \`checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_changed_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`checked_on\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_checked_on\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`checked_on\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_checked_on\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`apps\` DROP COLUMN \`checked_on\`;`)
  await db.run(sql`ALTER TABLE \`apps\` DROP COLUMN \`changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` DROP COLUMN \`version_checked_on\`;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` DROP COLUMN \`version_changed_at\`;`)
}

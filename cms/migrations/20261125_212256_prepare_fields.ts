import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides_prepare\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`guides_prepare\` ADD \`alternative\` text;`)
  await db.run(sql`ALTER TABLE \`guides_prepare\` ADD \`drawing\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_prepare\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_prepare\` ADD \`alternative\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_prepare\` ADD \`drawing\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides_prepare\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`guides_prepare\` DROP COLUMN \`alternative\`;`)
  await db.run(sql`ALTER TABLE \`guides_prepare\` DROP COLUMN \`drawing\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_prepare\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_prepare\` DROP COLUMN \`alternative\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_prepare\` DROP COLUMN \`drawing\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides_steps\` ADD \`done\` text;`)
  await db.run(sql`ALTER TABLE \`guides_steps\` ADD \`stuck\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_steps\` ADD \`done\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_steps\` ADD \`stuck\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides_steps\` DROP COLUMN \`done\`;`)
  await db.run(sql`ALTER TABLE \`guides_steps\` DROP COLUMN \`stuck\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_steps\` DROP COLUMN \`done\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_steps\` DROP COLUMN \`stuck\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`teams_members\` ADD \`trained_on\` text;`)
  await db.run(sql`ALTER TABLE \`_teams_v_version_members\` ADD \`trained_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`teams_members\` DROP COLUMN \`trained_on\`;`)
  await db.run(sql`ALTER TABLE \`_teams_v_version_members\` DROP COLUMN \`trained_on\`;`)
}

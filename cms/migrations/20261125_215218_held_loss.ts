import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publication\` ADD \`held_loss\` text;`)
  await db.run(sql`ALTER TABLE \`publication\` ADD \`held_records\` text;`)
  await db.run(sql`ALTER TABLE \`publication\` ADD \`kept_loss\` text;`)
  await db.run(sql`ALTER TABLE \`publication\` ADD \`allowed_loss\` text;`)
  await db.run(sql`ALTER TABLE \`publication\` ADD \`allowed_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publication\` DROP COLUMN \`held_loss\`;`)
  await db.run(sql`ALTER TABLE \`publication\` DROP COLUMN \`held_records\`;`)
  await db.run(sql`ALTER TABLE \`publication\` DROP COLUMN \`kept_loss\`;`)
  await db.run(sql`ALTER TABLE \`publication\` DROP COLUMN \`allowed_loss\`;`)
  await db.run(sql`ALTER TABLE \`publication\` DROP COLUMN \`allowed_at\`;`)
}

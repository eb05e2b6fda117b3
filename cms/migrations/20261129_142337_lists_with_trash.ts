import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`redirects_deleted_at_idx\` ON \`redirects\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_redirects_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_deleted_at_idx\` ON \`_redirects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`synonyms\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`synonyms_deleted_at_idx\` ON \`synonyms\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_deleted_at_idx\` ON \`_synonyms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`best_bets\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`best_bets_deleted_at_idx\` ON \`best_bets\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_best_bets_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_best_bets_v_version_version_deleted_at_idx\` ON \`_best_bets_v\` (\`version_deleted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`redirects_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_redirects_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_redirects_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`synonyms_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`synonyms\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_synonyms_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_synonyms_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`best_bets_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`best_bets\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_best_bets_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_best_bets_v\` DROP COLUMN \`version_deleted_at\`;`)
}

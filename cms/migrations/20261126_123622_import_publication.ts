import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`imports\` ADD \`published_by\` text;`)
  await db.run(sql`ALTER TABLE \`imports\` ADD \`published_at\` text;`)
  await db.run(sql`CREATE INDEX \`imports_published_at_idx\` ON \`imports\` (\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`import_rows\` ADD \`why\` text;`)
  await db.run(sql`ALTER TABLE \`import_rows\` ADD \`tries\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`import_rows\` ADD \`publication\` text;`)
  await db.run(sql`ALTER TABLE \`import_rows\` ADD \`live\` text;`)
  await db.run(sql`CREATE INDEX \`import_rows_publication_idx\` ON \`import_rows\` (\`publication\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`imports_published_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`imports\` DROP COLUMN \`published_by\`;`)
  await db.run(sql`ALTER TABLE \`imports\` DROP COLUMN \`published_at\`;`)
  await db.run(sql`DROP INDEX \`import_rows_publication_idx\`;`)
  await db.run(sql`ALTER TABLE \`import_rows\` DROP COLUMN \`why\`;`)
  await db.run(sql`ALTER TABLE \`import_rows\` DROP COLUMN \`tries\`;`)
  await db.run(sql`ALTER TABLE \`import_rows\` DROP COLUMN \`publication\`;`)
  await db.run(sql`ALTER TABLE \`import_rows\` DROP COLUMN \`live\`;`)
}

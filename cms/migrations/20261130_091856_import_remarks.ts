import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`imports\` ADD \`remark\` text;`)
  await db.run(sql`CREATE INDEX \`import_rows_document_idx\` ON \`import_rows\` (\`document\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`import_rows_document_idx\`;`)
  await db.run(sql`ALTER TABLE \`imports\` DROP COLUMN \`remark\`;`)
}

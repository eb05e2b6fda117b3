import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text,
  	\`document\` text,
  	\`path\` text,
  	\`text\` text NOT NULL,
  	\`author\` text,
  	\`author_name\` text,
  	\`mentions\` text,
  	\`resolved\` integer DEFAULT false,
  	\`resolved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_idx\` ON \`comments\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_idx\` ON \`comments\` (\`resolved\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`document\` text;`)
  await db.run(sql`CREATE INDEX \`redirects_document_idx\` ON \`redirects\` (\`document\`);`)
  await db.run(sql`ALTER TABLE \`_redirects_v\` ADD \`version_document\` text;`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_document_idx\` ON \`_redirects_v\` (\`version_document\`);`)
  await db.run(sql`ALTER TABLE \`gone\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`gone\` ADD \`document\` text;`)
  await db.run(sql`ALTER TABLE \`workflows\` ADD \`farewell\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP INDEX \`redirects_document_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`document\`;`)
  await db.run(sql`DROP INDEX \`_redirects_v_version_version_document_idx\`;`)
  await db.run(sql`ALTER TABLE \`_redirects_v\` DROP COLUMN \`version_document\`;`)
  await db.run(sql`ALTER TABLE \`gone\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`gone\` DROP COLUMN \`document\`;`)
  await db.run(sql`ALTER TABLE \`workflows\` DROP COLUMN \`farewell\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`account_paces\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user\` text,
  	\`turns\` text,
  	\`revision\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`account_paces_user_idx\` ON \`account_paces\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`account_paces_updated_at_idx\` ON \`account_paces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_paces_created_at_idx\` ON \`account_paces\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`account_paces\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text,
  	\`count\` numeric,
  	\`free_at\` numeric,
  	\`until\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tries_account_idx\` ON \`tries\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`tries_until_idx\` ON \`tries\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`tries_updated_at_idx\` ON \`tries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tries_created_at_idx\` ON \`tries\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`devices\` text;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`key_tries\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tries\`;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`key_tries\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`devices\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
}

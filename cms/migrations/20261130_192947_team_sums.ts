import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`team_keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`team\` text,
  	\`name\` text,
  	\`hash\` text,
  	\`until\` text,
  	\`made_at\` text,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`team_keys_team_idx\` ON \`team_keys\` (\`team\`);`)
  await db.run(sql`CREATE INDEX \`team_keys_hash_idx\` ON \`team_keys\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`team_keys_updated_at_idx\` ON \`team_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`team_keys_created_at_idx\` ON \`team_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`team_sums\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`team\` text,
  	\`hamlet\` text,
  	\`month\` text,
  	\`phone\` text,
  	\`version\` numeric DEFAULT 0,
  	\`counts\` text,
  	\`left_out_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`team_sums_team_idx\` ON \`team_sums\` (\`team\`);`)
  await db.run(sql`CREATE INDEX \`team_sums_month_idx\` ON \`team_sums\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`team_sums_updated_at_idx\` ON \`team_sums\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`team_sums_created_at_idx\` ON \`team_sums\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`team_keys\`;`)
  await db.run(sql`DROP TABLE \`team_sums\`;`)
}

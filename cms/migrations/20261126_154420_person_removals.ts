import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`person_removals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`by\` text,
  	\`state\` text,
  	\`fault\` text,
  	\`holder\` text,
  	\`lease_until\` text,
  	\`total\` numeric DEFAULT 0,
  	\`done\` numeric DEFAULT 0,
  	\`stays\` text,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`person_removals_by_idx\` ON \`person_removals\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`person_removals_state_idx\` ON \`person_removals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`person_removals_lease_until_idx\` ON \`person_removals\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`person_removals_started_at_idx\` ON \`person_removals\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`person_removals_updated_at_idx\` ON \`person_removals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`person_removals_created_at_idx\` ON \`person_removals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`person_removal_rows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`removal\` text,
  	\`place\` numeric DEFAULT 0,
  	\`title\` text,
  	\`state\` text,
  	\`kind\` text,
  	\`of\` text,
  	\`document\` text,
  	\`part\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`person_removal_rows_removal_idx\` ON \`person_removal_rows\` (\`removal\`);`)
  await db.run(sql`CREATE INDEX \`person_removal_rows_place_idx\` ON \`person_removal_rows\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`person_removal_rows_state_idx\` ON \`person_removal_rows\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`person_removal_rows_updated_at_idx\` ON \`person_removal_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`person_removal_rows_created_at_idx\` ON \`person_removal_rows\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`person_removals\`;`)
  await db.run(sql`DROP TABLE \`person_removal_rows\`;`)
}

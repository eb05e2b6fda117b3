import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`held_deeds\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`by\` text,
  	\`causers\` text,
  	\`order\` text,
  	\`state\` text,
  	\`runs_at\` text,
  	\`decided_by\` text,
  	\`decided_at\` text,
  	\`fault\` text,
  	\`holder\` text,
  	\`lease_until\` text,
  	\`total\` numeric DEFAULT 0,
  	\`done\` numeric DEFAULT 0,
  	\`started_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`held_deeds_by_idx\` ON \`held_deeds\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_state_idx\` ON \`held_deeds\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_runs_at_idx\` ON \`held_deeds\` (\`runs_at\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_decided_at_idx\` ON \`held_deeds\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_lease_until_idx\` ON \`held_deeds\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_started_at_idx\` ON \`held_deeds\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_updated_at_idx\` ON \`held_deeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`held_deeds_created_at_idx\` ON \`held_deeds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`held_deed_rows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`held_deed\` text,
  	\`place\` numeric DEFAULT 0,
  	\`key\` text,
  	\`of\` text,
  	\`document\` text,
  	\`title\` text,
  	\`state\` text,
  	\`mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`held_deed_rows_held_deed_idx\` ON \`held_deed_rows\` (\`held_deed\`);`)
  await db.run(sql`CREATE INDEX \`held_deed_rows_place_idx\` ON \`held_deed_rows\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`held_deed_rows_document_idx\` ON \`held_deed_rows\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`held_deed_rows_state_idx\` ON \`held_deed_rows\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`held_deed_rows_updated_at_idx\` ON \`held_deed_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`held_deed_rows_created_at_idx\` ON \`held_deed_rows\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`held_hours\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_held_hours\` numeric DEFAULT 1;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`held_deeds\`;`)
  await db.run(sql`DROP TABLE \`held_deed_rows\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`held_hours\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_held_hours\`;`)
}

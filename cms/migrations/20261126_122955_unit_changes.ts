import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`unit_changes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`basis\` text,
  	\`changes\` text,
  	\`steps\` text,
  	\`hash\` text,
  	\`by\` text,
  	\`by_name\` text,
  	\`state\` text,
  	\`fault\` text,
  	\`holder\` text,
  	\`lease_until\` text,
  	\`total\` numeric DEFAULT 0,
  	\`done\` numeric DEFAULT 0,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`undone_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_changes_day_idx\` ON \`unit_changes\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_by_idx\` ON \`unit_changes\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_state_idx\` ON \`unit_changes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_lease_until_idx\` ON \`unit_changes\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_started_at_idx\` ON \`unit_changes\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_ended_at_idx\` ON \`unit_changes\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_updated_at_idx\` ON \`unit_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_changes_created_at_idx\` ON \`unit_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`unit_change_rows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`change\` text,
  	\`place\` numeric DEFAULT 0,
  	\`title\` text,
  	\`state\` text,
  	\`edit\` text,
  	\`kept\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_change_rows_change_idx\` ON \`unit_change_rows\` (\`change\`);`)
  await db.run(sql`CREATE INDEX \`unit_change_rows_place_idx\` ON \`unit_change_rows\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`unit_change_rows_state_idx\` ON \`unit_change_rows\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`unit_change_rows_updated_at_idx\` ON \`unit_change_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_change_rows_created_at_idx\` ON \`unit_change_rows\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`unit_changes\`;`)
  await db.run(sql`DROP TABLE \`unit_change_rows\`;`)
}

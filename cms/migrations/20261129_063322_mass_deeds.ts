import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mass_deeds\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`of\` text,
  	\`order\` text,
  	\`by\` text,
  	\`state\` text,
  	\`holder\` text,
  	\`lease_until\` text,
  	\`waits_until\` text,
  	\`total\` numeric DEFAULT 0,
  	\`done\` numeric DEFAULT 0,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`undone_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mass_deeds_of_idx\` ON \`mass_deeds\` (\`of\`);`)
  await db.run(sql`CREATE INDEX \`mass_deeds_by_idx\` ON \`mass_deeds\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`mass_deeds_state_idx\` ON \`mass_deeds\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mass_deeds_lease_until_idx\` ON \`mass_deeds\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`mass_deeds_started_at_idx\` ON \`mass_deeds\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`mass_deeds_updated_at_idx\` ON \`mass_deeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mass_deeds_created_at_idx\` ON \`mass_deeds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mass_deed_rows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`deed\` text,
  	\`place\` numeric DEFAULT 0,
  	\`of\` text,
  	\`document\` text,
  	\`title\` text,
  	\`live\` integer,
  	\`state\` text,
  	\`why\` text,
  	\`tries\` numeric DEFAULT 0,
  	\`mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mass_deed_rows_deed_idx\` ON \`mass_deed_rows\` (\`deed\`);`)
  await db.run(sql`CREATE INDEX \`mass_deed_rows_place_idx\` ON \`mass_deed_rows\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`mass_deed_rows_document_idx\` ON \`mass_deed_rows\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`mass_deed_rows_state_idx\` ON \`mass_deed_rows\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mass_deed_rows_updated_at_idx\` ON \`mass_deed_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mass_deed_rows_created_at_idx\` ON \`mass_deed_rows\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mass_deeds\`;`)
  await db.run(sql`DROP TABLE \`mass_deed_rows\`;`)
}

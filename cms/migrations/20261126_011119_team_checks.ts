import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`team_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune\` text,
  	\`checked_at\` text,
  	\`checked_by\` text,
  	\`previous_at\` text,
  	\`previous_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`team_checks_commune_idx\` ON \`team_checks\` (\`commune\`);`)
  await db.run(sql`CREATE INDEX \`team_checks_updated_at_idx\` ON \`team_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`team_checks_created_at_idx\` ON \`team_checks\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`team_checks\`;`)
}

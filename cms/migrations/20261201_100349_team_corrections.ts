import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`team_corrections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`team\` text,
  	\`month\` text,
  	\`counter\` text,
  	\`place\` numeric DEFAULT 0,
  	\`sent\` numeric DEFAULT 0,
  	\`before\` numeric DEFAULT 0,
  	\`value\` numeric,
  	\`reason\` text,
  	\`by\` text,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`team_corrections_team_idx\` ON \`team_corrections\` (\`team\`);`)
  await db.run(sql`CREATE INDEX \`team_corrections_month_idx\` ON \`team_corrections\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`team_corrections_updated_at_idx\` ON \`team_corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`team_corrections_created_at_idx\` ON \`team_corrections\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`teams_trainings\` ADD \`people\` numeric;`)
  await db.run(sql`ALTER TABLE \`_teams_v_version_trainings\` ADD \`people\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`team_corrections\`;`)
  await db.run(sql`ALTER TABLE \`teams_trainings\` DROP COLUMN \`people\`;`)
  await db.run(sql`ALTER TABLE \`_teams_v_version_trainings\` DROP COLUMN \`people\`;`)
}

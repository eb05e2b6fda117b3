import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reading_days\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`place\` text,
  	\`sums\` text,
  	\`taken\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reading_days_day_idx\` ON \`reading_days\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`reading_days_updated_at_idx\` ON \`reading_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reading_days_created_at_idx\` ON \`reading_days\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`opens_readings\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`reading_months\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_opens_readings\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_reading_months\` numeric DEFAULT 24;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reading_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`opens_readings\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`reading_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_opens_readings\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_reading_months\`;`)
}

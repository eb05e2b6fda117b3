import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`account_days\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user\` text,
  	\`saves\` numeric,
  	\`bytes\` numeric,
  	\`files\` numeric,
  	\`file_bytes\` numeric,
  	\`at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`account_days_user_idx\` ON \`account_days\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`account_days_at_idx\` ON \`account_days\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`account_days_updated_at_idx\` ON \`account_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_days_created_at_idx\` ON \`account_days\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`saves_per_day\` numeric DEFAULT 2000;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`saved_megabytes_per_day\` numeric DEFAULT 100;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`files_per_day\` numeric DEFAULT 300;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`file_megabytes_per_day\` numeric DEFAULT 1000;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_saves_per_day\` numeric DEFAULT 2000;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_saved_megabytes_per_day\` numeric DEFAULT 100;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_files_per_day\` numeric DEFAULT 300;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_file_megabytes_per_day\` numeric DEFAULT 1000;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`account_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`saves_per_day\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`saved_megabytes_per_day\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`files_per_day\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`file_megabytes_per_day\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_saves_per_day\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_saved_megabytes_per_day\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_files_per_day\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_file_megabytes_per_day\`;`)
}

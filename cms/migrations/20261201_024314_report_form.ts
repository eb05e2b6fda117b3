import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`settings_report_form_lines_sums\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings_report_form_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_report_form_lines_sums_order_idx\` ON \`settings_report_form_lines_sums\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_report_form_lines_sums_parent_idx\` ON \`settings_report_form_lines_sums\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_report_form_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`say\` text,
  	\`unit\` text,
  	\`of_year\` integer DEFAULT false,
  	\`of_households\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_report_form_lines_order_idx\` ON \`settings_report_form_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_report_form_lines_parent_id_idx\` ON \`settings_report_form_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_report_form_lines_sums\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v_version_report_form_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_report_form_lines_sums_order_idx\` ON \`_settings_v_version_report_form_lines_sums\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_report_form_lines_sums_parent_idx\` ON \`_settings_v_version_report_form_lines_sums\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_report_form_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`say\` text,
  	\`unit\` text,
  	\`of_year\` integer DEFAULT false,
  	\`of_households\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_report_form_lines_order_idx\` ON \`_settings_v_version_report_form_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_report_form_lines_parent_id_idx\` ON \`_settings_v_version_report_form_lines\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`own_report\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`report_form_title\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`report_form_note\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`report_form_received\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`report_form_signed\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_own_report\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_report_form_title\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_report_form_note\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_report_form_received\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_report_form_signed\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_report_form_lines_sums\`;`)
  await db.run(sql`DROP TABLE \`settings_report_form_lines\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_report_form_lines_sums\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_report_form_lines\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`own_report\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`report_form_title\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`report_form_note\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`report_form_received\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`report_form_signed\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_own_report\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_report_form_title\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_report_form_note\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_report_form_received\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_report_form_signed\`;`)
}

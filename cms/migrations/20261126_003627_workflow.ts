import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of\` text,
  	\`document\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`stage\` text,
  	\`stage_hash\` text,
  	\`sent_by\` text,
  	\`change_note\` text,
  	\`approved_hash\` text,
  	\`approved_copy\` text,
  	\`pending\` integer DEFAULT false,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`scheduled_by\` text,
  	\`fault\` text,
  	\`claim_until\` text,
  	\`told_at\` text,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflows_of_idx\` ON \`workflows\` (\`of\`);`)
  await db.run(sql`CREATE INDEX \`workflows_document_idx\` ON \`workflows\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`workflows_stage_idx\` ON \`workflows\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`workflows_sent_by_idx\` ON \`workflows\` (\`sent_by\`);`)
  await db.run(sql`CREATE INDEX \`workflows_publish_at_idx\` ON \`workflows\` (\`publish_at\`);`)
  await db.run(sql`CREATE INDEX \`workflows_unpublish_at_idx\` ON \`workflows\` (\`unpublish_at\`);`)
  await db.run(sql`CREATE INDEX \`workflows_told_at_idx\` ON \`workflows\` (\`told_at\`);`)
  await db.run(sql`CREATE INDEX \`workflows_updated_at_idx\` ON \`workflows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflows_created_at_idx\` ON \`workflows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_small_edits\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_small_edits_order_idx\` ON \`settings_small_edits\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_small_edits_parent_idx\` ON \`settings_small_edits\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_small_edits\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_small_edits_order_idx\` ON \`_settings_v_version_small_edits\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_small_edits_parent_idx\` ON \`_settings_v_version_small_edits\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_communes_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_communes_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`hamlets\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`hamlets\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`teams\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`teams\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_teams_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_teams_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`former_units\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`former_units\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_former_units_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_former_units_v\` ADD \`version_change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`desks\` ADD \`authors\` text;`)
  await db.run(sql`ALTER TABLE \`desks\` ADD \`change_notes\` text;`)
  await db.run(sql`ALTER TABLE \`_desks_v\` ADD \`version_authors\` text;`)
  await db.run(sql`ALTER TABLE \`_desks_v\` ADD \`version_change_notes\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflows\`;`)
  await db.run(sql`DROP TABLE \`settings_small_edits\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_small_edits\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`apps\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`apps\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`terms\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`terms\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_communes_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_communes_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`hamlets\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`hamlets\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`teams\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`teams\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_teams_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_teams_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`former_units\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`former_units\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_former_units_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_former_units_v\` DROP COLUMN \`version_change_notes\`;`)
  await db.run(sql`ALTER TABLE \`desks\` DROP COLUMN \`authors\`;`)
  await db.run(sql`ALTER TABLE \`desks\` DROP COLUMN \`change_notes\`;`)
  await db.run(sql`ALTER TABLE \`_desks_v\` DROP COLUMN \`version_authors\`;`)
  await db.run(sql`ALTER TABLE \`_desks_v\` DROP COLUMN \`version_change_notes\`;`)
}

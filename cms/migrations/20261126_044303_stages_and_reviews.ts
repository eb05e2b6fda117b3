import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`guides_stage_idx\` ON \`guides\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_stage_idx\` ON \`_guides_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`documents_keeper_idx\` ON \`documents\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_review_by_idx\` ON \`documents\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`documents_stage_idx\` ON \`documents\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_keeper_idx\` ON \`_documents_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_review_by_idx\` ON \`_documents_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_stage_idx\` ON \`_documents_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`apps\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`apps_keeper_idx\` ON \`apps\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`apps_review_by_idx\` ON \`apps\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`apps_stage_idx\` ON \`apps\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_apps_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_keeper_idx\` ON \`_apps_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_review_by_idx\` ON \`_apps_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_stage_idx\` ON \`_apps_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`topics_stage_idx\` ON \`topics\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_stage_idx\` ON \`_topics_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`notices_stage_idx\` ON \`notices\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_stage_idx\` ON \`_notices_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`hotlines_stage_idx\` ON \`hotlines\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_stage_idx\` ON \`_hotlines_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`terms_stage_idx\` ON \`terms\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_terms_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_stage_idx\` ON \`_terms_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`communes_stage_idx\` ON \`communes\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_communes_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_stage_idx\` ON \`_communes_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`hamlets\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`hamlets_stage_idx\` ON \`hamlets\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_stage_idx\` ON \`_hamlets_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`teams\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`teams_stage_idx\` ON \`teams\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_teams_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_stage_idx\` ON \`_teams_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`former_units\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`former_units_stage_idx\` ON \`former_units\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_former_units_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_stage_idx\` ON \`_former_units_v\` (\`version_stage\`);`)
  await db.run(sql`ALTER TABLE \`desks\` ADD \`stage\` text;`)
  await db.run(sql`CREATE INDEX \`desks_stage_idx\` ON \`desks\` (\`stage\`);`)
  await db.run(sql`ALTER TABLE \`_desks_v\` ADD \`version_stage\` text;`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_stage_idx\` ON \`_desks_v\` (\`version_stage\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`issuer\` text,
  	\`date\` text,
  	\`media_id\` text,
  	\`url\` text,
  	\`slug\` text,
  	\`topic_id\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`authors\` text,
  	\`change_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "title", "summary", "issuer", "date", "media_id", "url", "slug", "topic_id", "language", "translation_of_id", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "issuer", "date", "media_id", "url", "slug", "topic_id", "language", "translation_of_id", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`documents_media_idx\` ON \`documents\` (\`media_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_topic_idx\` ON \`documents\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_translation_of_idx\` ON \`documents\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_sort_key_idx\` ON \`documents\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__documents_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_issuer\` text,
  	\`version_date\` text,
  	\`version_media_id\` text,
  	\`version_url\` text,
  	\`version_slug\` text,
  	\`version_topic_id\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_live_address\` text,
  	\`version_authors\` text,
  	\`version_change_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__documents_v\`("id", "parent_id", "version_title", "version_summary", "version_issuer", "version_date", "version_media_id", "version_url", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_issuer", "version_date", "version_media_id", "version_url", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__documents_v\` RENAME TO \`_documents_v\`;`)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_media_idx\` ON \`_documents_v\` (\`version_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_topic_idx\` ON \`_documents_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_translation_of_idx\` ON \`_documents_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_sort_key_idx\` ON \`_documents_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_apps\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`summary\` text,
  	\`provider\` text,
  	\`uses\` text,
  	\`fakes\` text,
  	\`slug\` text,
  	\`topic_id\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`authors\` text,
  	\`change_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_apps\`("id", "name", "summary", "provider", "uses", "fakes", "slug", "topic_id", "language", "translation_of_id", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "summary", "provider", "uses", "fakes", "slug", "topic_id", "language", "translation_of_id", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status" FROM \`apps\`;`)
  await db.run(sql`DROP TABLE \`apps\`;`)
  await db.run(sql`ALTER TABLE \`__new_apps\` RENAME TO \`apps\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`apps_slug_idx\` ON \`apps\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`apps_topic_idx\` ON \`apps\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`apps_translation_of_idx\` ON \`apps\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`apps_sort_key_idx\` ON \`apps\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`apps_updated_at_idx\` ON \`apps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`apps_created_at_idx\` ON \`apps\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`apps_deleted_at_idx\` ON \`apps\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`apps__status_idx\` ON \`apps\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__apps_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_provider\` text,
  	\`version_uses\` text,
  	\`version_fakes\` text,
  	\`version_slug\` text,
  	\`version_topic_id\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_live_address\` text,
  	\`version_authors\` text,
  	\`version_change_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__apps_v\`("id", "parent_id", "version_name", "version_summary", "version_provider", "version_uses", "version_fakes", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_name", "version_summary", "version_provider", "version_uses", "version_fakes", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_apps_v\`;`)
  await db.run(sql`DROP TABLE \`_apps_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__apps_v\` RENAME TO \`_apps_v\`;`)
  await db.run(sql`CREATE INDEX \`_apps_v_parent_idx\` ON \`_apps_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_slug_idx\` ON \`_apps_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_topic_idx\` ON \`_apps_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_translation_of_idx\` ON \`_apps_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_sort_key_idx\` ON \`_apps_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_updated_at_idx\` ON \`_apps_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_created_at_idx\` ON \`_apps_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version_deleted_at_idx\` ON \`_apps_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_version__status_idx\` ON \`_apps_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_created_at_idx\` ON \`_apps_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_updated_at_idx\` ON \`_apps_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_latest_idx\` ON \`_apps_v\` (\`latest\`);`)
  await db.run(sql`DROP INDEX \`guides_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_guides_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`articles_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`topics_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_topics_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`notices_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_notices_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`hotlines_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_hotlines_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`terms_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`terms\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_terms_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`communes_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_communes_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_communes_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`hamlets_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`hamlets\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_hamlets_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`teams_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`teams\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_teams_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_teams_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`former_units_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`former_units\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_former_units_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_former_units_v\` DROP COLUMN \`version_stage\`;`)
  await db.run(sql`DROP INDEX \`desks_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`desks\` DROP COLUMN \`stage\`;`)
  await db.run(sql`DROP INDEX \`_desks_v_version_version_stage_idx\`;`)
  await db.run(sql`ALTER TABLE \`_desks_v\` DROP COLUMN \`version_stage\`;`)
}

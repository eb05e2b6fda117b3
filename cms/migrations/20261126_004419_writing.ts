import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`tried_at\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`failed_since\` text,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reminders\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`to\` text,
  	\`fault\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reminders_updated_at_idx\` ON \`reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reminders_created_at_idx\` ON \`reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`plain_words_hard\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`instead\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plain_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plain_words_hard_order_idx\` ON \`plain_words_hard\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plain_words_hard_parent_id_idx\` ON \`plain_words_hard\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plain_words_explained\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plain_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plain_words_explained_order_idx\` ON \`plain_words_explained\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plain_words_explained_parent_id_idx\` ON \`plain_words_explained\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plain_words\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`plain_words_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plain_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plain_words_texts_order_parent\` ON \`plain_words_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plain_words_v_version_hard\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`instead\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plain_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plain_words_v_version_hard_order_idx\` ON \`_plain_words_v_version_hard\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plain_words_v_version_hard_parent_id_idx\` ON \`_plain_words_v_version_hard\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plain_words_v_version_explained\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`word\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_plain_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plain_words_v_version_explained_order_idx\` ON \`_plain_words_v_version_explained\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_plain_words_v_version_explained_parent_id_idx\` ON \`_plain_words_v_version_explained\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_plain_words_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_plain_words_v_created_at_idx\` ON \`_plain_words_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_plain_words_v_updated_at_idx\` ON \`_plain_words_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_plain_words_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_plain_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_plain_words_v_texts_order_parent\` ON \`_plain_words_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`guides_keeper_idx\` ON \`guides\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_review_by_idx\` ON \`guides\` (\`review_by\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_keeper_idx\` ON \`_guides_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_review_by_idx\` ON \`_guides_v\` (\`version_review_by\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`articles_keeper_idx\` ON \`articles\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_review_by_idx\` ON \`articles\` (\`review_by\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_keeper_id\` text REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_keeper_idx\` ON \`_articles_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_review_by_idx\` ON \`_articles_v\` (\`version_review_by\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`plain_words_hard\`;`)
  await db.run(sql`DROP TABLE \`plain_words_explained\`;`)
  await db.run(sql`DROP TABLE \`plain_words\`;`)
  await db.run(sql`DROP TABLE \`plain_words_texts\`;`)
  await db.run(sql`DROP TABLE \`_plain_words_v_version_hard\`;`)
  await db.run(sql`DROP TABLE \`_plain_words_v_version_explained\`;`)
  await db.run(sql`DROP TABLE \`_plain_words_v\`;`)
  await db.run(sql`DROP TABLE \`_plain_words_v_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_guides\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`time\` text,
  	\`cost\` text,
  	\`where\` text,
  	\`official_link_url\` text,
  	\`official_link_label\` text,
  	\`recording_id\` text,
  	\`help\` text,
  	\`slug\` text,
  	\`topic_id\` text,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`owner\` text,
  	\`review_by\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`authors\` text,
  	\`change_notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_guides\`("id", "title", "summary", "time", "cost", "where", "official_link_url", "official_link_label", "recording_id", "help", "slug", "topic_id", "commune_id", "language", "translation_of_id", "owner", "review_by", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "time", "cost", "where", "official_link_url", "official_link_label", "recording_id", "help", "slug", "topic_id", "commune_id", "language", "translation_of_id", "owner", "review_by", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status" FROM \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`ALTER TABLE \`__new_guides\` RENAME TO \`guides\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`guides_recording_idx\` ON \`guides\` (\`recording_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_topic_idx\` ON \`guides\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_commune_idx\` ON \`guides\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_translation_of_idx\` ON \`guides\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_sort_key_idx\` ON \`guides\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_deleted_at_idx\` ON \`guides\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__guides_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_time\` text,
  	\`version_cost\` text,
  	\`version_where\` text,
  	\`version_official_link_url\` text,
  	\`version_official_link_label\` text,
  	\`version_recording_id\` text,
  	\`version_help\` text,
  	\`version_slug\` text,
  	\`version_topic_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_owner\` text,
  	\`version_review_by\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__guides_v\`("id", "parent_id", "version_title", "version_summary", "version_time", "version_cost", "version_where", "version_official_link_url", "version_official_link_label", "version_recording_id", "version_help", "version_slug", "version_topic_id", "version_commune_id", "version_language", "version_translation_of_id", "version_owner", "version_review_by", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_time", "version_cost", "version_where", "version_official_link_url", "version_official_link_label", "version_recording_id", "version_help", "version_slug", "version_topic_id", "version_commune_id", "version_language", "version_translation_of_id", "version_owner", "version_review_by", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__guides_v\` RENAME TO \`_guides_v\`;`)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_recording_idx\` ON \`_guides_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_topic_idx\` ON \`_guides_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_commune_idx\` ON \`_guides_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_translation_of_idx\` ON \`_guides_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_sort_key_idx\` ON \`_guides_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_deleted_at_idx\` ON \`_guides_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`meaning\` text,
  	\`body\` text,
  	\`document_number\` text,
  	\`issuer\` text,
  	\`issued_on\` text,
  	\`effective_on\` text,
  	\`official_link_url\` text,
  	\`official_link_label\` text,
  	\`slug\` text,
  	\`topic_id\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`review_by\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "title", "summary", "meaning", "body", "document_number", "issuer", "issued_on", "effective_on", "official_link_url", "official_link_label", "slug", "topic_id", "language", "translation_of_id", "review_by", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "meaning", "body", "document_number", "issuer", "issued_on", "effective_on", "official_link_url", "official_link_label", "slug", "topic_id", "language", "translation_of_id", "review_by", "search_text", "sort_key", "live_address", "authors", "change_notes", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_topic_idx\` ON \`articles\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_of_idx\` ON \`articles\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_sort_key_idx\` ON \`articles\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_meaning\` text,
  	\`version_body\` text,
  	\`version_document_number\` text,
  	\`version_issuer\` text,
  	\`version_issued_on\` text,
  	\`version_effective_on\` text,
  	\`version_official_link_url\` text,
  	\`version_official_link_label\` text,
  	\`version_slug\` text,
  	\`version_topic_id\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_review_by\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_title", "version_summary", "version_meaning", "version_body", "version_document_number", "version_issuer", "version_issued_on", "version_effective_on", "version_official_link_url", "version_official_link_label", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_review_by", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_meaning", "version_body", "version_document_number", "version_issuer", "version_issued_on", "version_effective_on", "version_official_link_url", "version_official_link_label", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_review_by", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_topic_idx\` ON \`_articles_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_translation_of_idx\` ON \`_articles_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_sort_key_idx\` ON \`_articles_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
}

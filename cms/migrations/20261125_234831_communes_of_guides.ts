import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides\` ADD \`commune_id\` text REFERENCES communes(id);`)
  await db.run(sql`CREATE INDEX \`guides_commune_idx\` ON \`guides\` (\`commune_id\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_commune_id\` text REFERENCES communes(id);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_commune_idx\` ON \`_guides_v\` (\`version_commune_id\`);`)
  await db.run(sql`ALTER TABLE \`hamlets\` ADD \`full_name\` text;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` ADD \`version_full_name\` text;`)
  await db.run(sql`UPDATE \`hamlets\` SET \`full_name\` = concat_ws(', ', \`name\`, (SELECT \`name\` FROM \`communes\` WHERE \`communes\`.\`id\` = \`hamlets\`.\`commune_id\`));`)
  await db.run(sql`UPDATE \`_hamlets_v\` SET \`version_full_name\` = concat_ws(', ', \`version_name\`, (SELECT \`name\` FROM \`communes\` WHERE \`communes\`.\`id\` = \`_hamlets_v\`.\`version_commune_id\`));`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`owner\` text,
  	\`review_by\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_guides\`("id", "title", "summary", "time", "cost", "where", "official_link_url", "official_link_label", "recording_id", "help", "slug", "topic_id", "language", "translation_of_id", "owner", "review_by", "search_text", "sort_key", "live_address", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "time", "cost", "where", "official_link_url", "official_link_label", "recording_id", "help", "slug", "topic_id", "language", "translation_of_id", "owner", "review_by", "search_text", "sort_key", "live_address", "updated_at", "created_at", "deleted_at", "_status" FROM \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`ALTER TABLE \`__new_guides\` RENAME TO \`guides\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`guides_recording_idx\` ON \`guides\` (\`recording_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_topic_idx\` ON \`guides\` (\`topic_id\`);`)
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
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_owner\` text,
  	\`version_review_by\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_live_address\` text,
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
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__guides_v\`("id", "parent_id", "version_title", "version_summary", "version_time", "version_cost", "version_where", "version_official_link_url", "version_official_link_label", "version_recording_id", "version_help", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_owner", "version_review_by", "version_search_text", "version_sort_key", "version_live_address", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_summary", "version_time", "version_cost", "version_where", "version_official_link_url", "version_official_link_label", "version_recording_id", "version_help", "version_slug", "version_topic_id", "version_language", "version_translation_of_id", "version_owner", "version_review_by", "version_search_text", "version_sort_key", "version_live_address", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__guides_v\` RENAME TO \`_guides_v\`;`)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_recording_idx\` ON \`_guides_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_topic_idx\` ON \`_guides_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_translation_of_idx\` ON \`_guides_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_sort_key_idx\` ON \`_guides_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_deleted_at_idx\` ON \`_guides_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`ALTER TABLE \`hamlets\` DROP COLUMN \`full_name\`;`)
  await db.run(sql`ALTER TABLE \`_hamlets_v\` DROP COLUMN \`version_full_name\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`practices_steps_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`element\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_steps_answers_order_idx\` ON \`practices_steps_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_steps_answers_parent_id_idx\` ON \`practices_steps_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'tap',
  	\`screen_id\` text,
  	\`element\` text,
  	\`name\` text,
  	\`words\` text,
  	\`say\` text,
  	\`free\` text,
  	\`why\` text,
  	\`go\` text,
  	\`types\` text,
  	\`card\` text,
  	\`teach_do\` text,
  	\`teach_ask\` text,
  	FOREIGN KEY (\`screen_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_steps_order_idx\` ON \`practices_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_steps_parent_id_idx\` ON \`practices_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_steps_screen_idx\` ON \`practices_steps\` (\`screen_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_end_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_end_keep_order_idx\` ON \`practices_end_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_end_keep_parent_id_idx\` ON \`practices_end_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_checks_order_idx\` ON \`practices_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_checks_parent_id_idx\` ON \`practices_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text DEFAULT 'service',
  	\`minutes\` numeric DEFAULT 5,
  	\`task\` text,
  	\`end_title\` text,
  	\`end_text\` text,
  	\`slug\` text,
  	\`topic_id\` text,
  	\`guide_id\` text,
  	\`icon\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`authors\` text,
  	\`change_notes\` text,
  	\`stage\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_slug_idx\` ON \`practices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`practices_topic_idx\` ON \`practices\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_guide_idx\` ON \`practices\` (\`guide_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_sort_key_idx\` ON \`practices\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`practices_stage_idx\` ON \`practices\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`practices_updated_at_idx\` ON \`practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_created_at_idx\` ON \`practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_deleted_at_idx\` ON \`practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`practices__status_idx\` ON \`practices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_steps_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`element\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_answers_order_idx\` ON \`_practices_v_version_steps_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_answers_parent_id_idx\` ON \`_practices_v_version_steps_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'tap',
  	\`screen_id\` text,
  	\`element\` text,
  	\`name\` text,
  	\`words\` text,
  	\`say\` text,
  	\`free\` text,
  	\`why\` text,
  	\`go\` text,
  	\`types\` text,
  	\`card\` text,
  	\`teach_do\` text,
  	\`teach_ask\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`screen_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_order_idx\` ON \`_practices_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_parent_id_idx\` ON \`_practices_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_steps_screen_idx\` ON \`_practices_v_version_steps\` (\`screen_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_end_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_end_keep_order_idx\` ON \`_practices_v_version_end_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_end_keep_parent_id_idx\` ON \`_practices_v_version_end_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_checks_order_idx\` ON \`_practices_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_checks_parent_id_idx\` ON \`_practices_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text DEFAULT 'service',
  	\`version_minutes\` numeric DEFAULT 5,
  	\`version_task\` text,
  	\`version_end_title\` text,
  	\`version_end_text\` text,
  	\`version_slug\` text,
  	\`version_topic_id\` text,
  	\`version_guide_id\` text,
  	\`version_icon\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_live_address\` text,
  	\`version_authors\` text,
  	\`version_change_notes\` text,
  	\`version_stage\` text,
  	\`version_changed_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_parent_idx\` ON \`_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_slug_idx\` ON \`_practices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_topic_idx\` ON \`_practices_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_guide_idx\` ON \`_practices_v\` (\`version_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_sort_key_idx\` ON \`_practices_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_stage_idx\` ON \`_practices_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_updated_at_idx\` ON \`_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_created_at_idx\` ON \`_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_deleted_at_idx\` ON \`_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version__status_idx\` ON \`_practices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_created_at_idx\` ON \`_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_updated_at_idx\` ON \`_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_latest_idx\` ON \`_practices_v\` (\`latest\`);`)
  await db.run(sql`ALTER TABLE \`screens_elements\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`screens_elements\` ADD \`does\` text;`)
  await db.run(sql`ALTER TABLE \`screens_elements\` ADD \`answer\` text;`)
  await db.run(sql`ALTER TABLE \`screens_elements\` ADD \`danger\` text;`)
  await db.run(sql`ALTER TABLE \`screens_elements\` ADD \`to_id\` text REFERENCES screens(id);`)
  await db.run(sql`CREATE INDEX \`screens_elements_to_idx\` ON \`screens_elements\` (\`to_id\`);`)
  await db.run(sql`ALTER TABLE \`screens\` ADD \`back_id\` text REFERENCES screens(id);`)
  await db.run(sql`ALTER TABLE \`screens\` ADD \`frame\` text;`)
  await db.run(sql`ALTER TABLE \`screens\` ADD \`colours\` text;`)
  await db.run(sql`CREATE INDEX \`screens_back_idx\` ON \`screens\` (\`back_id\`);`)
  await db.run(sql`ALTER TABLE \`_screens_v_version_elements\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`_screens_v_version_elements\` ADD \`does\` text;`)
  await db.run(sql`ALTER TABLE \`_screens_v_version_elements\` ADD \`answer\` text;`)
  await db.run(sql`ALTER TABLE \`_screens_v_version_elements\` ADD \`danger\` text;`)
  await db.run(sql`ALTER TABLE \`_screens_v_version_elements\` ADD \`to_id\` text REFERENCES screens(id);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_elements_to_idx\` ON \`_screens_v_version_elements\` (\`to_id\`);`)
  await db.run(sql`ALTER TABLE \`_screens_v\` ADD \`version_back_id\` text REFERENCES screens(id);`)
  await db.run(sql`ALTER TABLE \`_screens_v\` ADD \`version_frame\` text;`)
  await db.run(sql`ALTER TABLE \`_screens_v\` ADD \`version_colours\` text;`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_back_idx\` ON \`_screens_v\` (\`version_back_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`practices_id\` text REFERENCES practices(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`practices_steps_answers\`;`)
  await db.run(sql`DROP TABLE \`practices_steps\`;`)
  await db.run(sql`DROP TABLE \`practices_end_keep\`;`)
  await db.run(sql`DROP TABLE \`practices_checks\`;`)
  await db.run(sql`DROP TABLE \`practices\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_steps_answers\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_end_keep\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_practices_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_screens_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'button',
  	\`text\` text,
  	\`note\` text,
  	\`variant\` text,
  	\`icon\` text,
  	\`tap\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_screens_elements\`("_order", "_parent_id", "id", "type", "text", "note", "variant", "icon", "tap") SELECT "_order", "_parent_id", "id", "type", "text", "note", "variant", "icon", "tap" FROM \`screens_elements\`;`)
  await db.run(sql`DROP TABLE \`screens_elements\`;`)
  await db.run(sql`ALTER TABLE \`__new_screens_elements\` RENAME TO \`screens_elements\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`screens_elements_order_idx\` ON \`screens_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`screens_elements_parent_id_idx\` ON \`screens_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_screens\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`place\` text,
  	\`title\` text,
  	\`source_name\` text,
  	\`source_date\` text,
  	\`source_url\` text,
  	\`slug\` text,
  	\`app_id\` text,
  	\`icon\` text,
  	\`next_id\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`authors\` text,
  	\`change_notes\` text,
  	\`stage\` text,
  	\`changed_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`app_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`next_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_screens\`("id", "name", "place", "title", "source_name", "source_date", "source_url", "slug", "app_id", "icon", "next_id", "search_text", "sort_key", "live_address", "authors", "change_notes", "stage", "changed_by", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "place", "title", "source_name", "source_date", "source_url", "slug", "app_id", "icon", "next_id", "search_text", "sort_key", "live_address", "authors", "change_notes", "stage", "changed_by", "updated_at", "created_at", "deleted_at", "_status" FROM \`screens\`;`)
  await db.run(sql`DROP TABLE \`screens\`;`)
  await db.run(sql`ALTER TABLE \`__new_screens\` RENAME TO \`screens\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`screens_slug_idx\` ON \`screens\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`screens_app_idx\` ON \`screens\` (\`app_id\`);`)
  await db.run(sql`CREATE INDEX \`screens_next_idx\` ON \`screens\` (\`next_id\`);`)
  await db.run(sql`CREATE INDEX \`screens_sort_key_idx\` ON \`screens\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`screens_stage_idx\` ON \`screens\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`screens_updated_at_idx\` ON \`screens\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`screens_created_at_idx\` ON \`screens\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`screens_deleted_at_idx\` ON \`screens\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`screens__status_idx\` ON \`screens\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__screens_v_version_elements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'button',
  	\`text\` text,
  	\`note\` text,
  	\`variant\` text,
  	\`icon\` text,
  	\`tap\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_screens_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__screens_v_version_elements\`("_order", "_parent_id", "id", "type", "text", "note", "variant", "icon", "tap", "_uuid") SELECT "_order", "_parent_id", "id", "type", "text", "note", "variant", "icon", "tap", "_uuid" FROM \`_screens_v_version_elements\`;`)
  await db.run(sql`DROP TABLE \`_screens_v_version_elements\`;`)
  await db.run(sql`ALTER TABLE \`__new__screens_v_version_elements\` RENAME TO \`_screens_v_version_elements\`;`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_elements_order_idx\` ON \`_screens_v_version_elements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_elements_parent_id_idx\` ON \`_screens_v_version_elements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__screens_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_place\` text,
  	\`version_title\` text,
  	\`version_source_name\` text,
  	\`version_source_date\` text,
  	\`version_source_url\` text,
  	\`version_slug\` text,
  	\`version_app_id\` text,
  	\`version_icon\` text,
  	\`version_next_id\` text,
  	\`version_search_text\` text,
  	\`version_sort_key\` text,
  	\`version_live_address\` text,
  	\`version_authors\` text,
  	\`version_change_notes\` text,
  	\`version_stage\` text,
  	\`version_changed_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_app_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_next_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__screens_v\`("id", "parent_id", "version_name", "version_place", "version_title", "version_source_name", "version_source_date", "version_source_url", "version_slug", "version_app_id", "version_icon", "version_next_id", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_stage", "version_changed_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_name", "version_place", "version_title", "version_source_name", "version_source_date", "version_source_url", "version_slug", "version_app_id", "version_icon", "version_next_id", "version_search_text", "version_sort_key", "version_live_address", "version_authors", "version_change_notes", "version_stage", "version_changed_by", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_screens_v\`;`)
  await db.run(sql`DROP TABLE \`_screens_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__screens_v\` RENAME TO \`_screens_v\`;`)
  await db.run(sql`CREATE INDEX \`_screens_v_parent_idx\` ON \`_screens_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_slug_idx\` ON \`_screens_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_app_idx\` ON \`_screens_v\` (\`version_app_id\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_next_idx\` ON \`_screens_v\` (\`version_next_id\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_sort_key_idx\` ON \`_screens_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_stage_idx\` ON \`_screens_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_updated_at_idx\` ON \`_screens_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_created_at_idx\` ON \`_screens_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version_deleted_at_idx\` ON \`_screens_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_version_version__status_idx\` ON \`_screens_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_created_at_idx\` ON \`_screens_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_updated_at_idx\` ON \`_screens_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_screens_v_latest_idx\` ON \`_screens_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	\`articles_id\` text,
  	\`documents_id\` text,
  	\`apps_id\` text,
  	\`screens_id\` text,
  	\`topics_id\` text,
  	\`notices_id\` text,
  	\`hotlines_id\` text,
  	\`terms_id\` text,
  	\`communes_id\` text,
  	\`hamlets_id\` text,
  	\`teams_id\` text,
  	\`former_units_id\` text,
  	\`consent_forms_id\` text,
  	\`media_id\` text,
  	\`desks_id\` text,
  	\`users_id\` text,
  	\`redirects_id\` text,
  	\`synonyms_id\` text,
  	\`best_bets_id\` text,
  	\`gone_id\` text,
  	\`feedback_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`apps_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`screens_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hamlets_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`former_units_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consent_forms_id\`) REFERENCES \`consent_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desks_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonyms_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_bets_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gone_id\`) REFERENCES \`gone\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guides_id", "articles_id", "documents_id", "apps_id", "screens_id", "topics_id", "notices_id", "hotlines_id", "terms_id", "communes_id", "hamlets_id", "teams_id", "former_units_id", "consent_forms_id", "media_id", "desks_id", "users_id", "redirects_id", "synonyms_id", "best_bets_id", "gone_id", "feedback_id") SELECT "id", "order", "parent_id", "path", "guides_id", "articles_id", "documents_id", "apps_id", "screens_id", "topics_id", "notices_id", "hotlines_id", "terms_id", "communes_id", "hamlets_id", "teams_id", "former_units_id", "consent_forms_id", "media_id", "desks_id", "users_id", "redirects_id", "synonyms_id", "best_bets_id", "gone_id", "feedback_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_apps_id_idx\` ON \`payload_locked_documents_rels\` (\`apps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_screens_id_idx\` ON \`payload_locked_documents_rels\` (\`screens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotlines_id_idx\` ON \`payload_locked_documents_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communes_id_idx\` ON \`payload_locked_documents_rels\` (\`communes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hamlets_id_idx\` ON \`payload_locked_documents_rels\` (\`hamlets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teams_id_idx\` ON \`payload_locked_documents_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_former_units_id_idx\` ON \`payload_locked_documents_rels\` (\`former_units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desks_id_idx\` ON \`payload_locked_documents_rels\` (\`desks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_bets_id_idx\` ON \`payload_locked_documents_rels\` (\`best_bets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_gone_id_idx\` ON \`payload_locked_documents_rels\` (\`gone_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`guides_prepare\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`note\` text,
  	\`kind\` text,
  	\`alternative\` text,
  	\`drawing\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_prepare_order_idx\` ON \`guides_prepare\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_prepare_parent_id_idx\` ON \`guides_prepare\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`picture_source\` text DEFAULT 'drawing',
  	\`picture_drawing\` text,
  	\`picture_media_id\` text,
  	\`warning\` text,
  	FOREIGN KEY (\`picture_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_steps_order_idx\` ON \`guides_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_parent_id_idx\` ON \`guides_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_picture_picture_media_idx\` ON \`guides_steps\` (\`picture_media_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_faq_order_idx\` ON \`guides_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_faq_parent_id_idx\` ON \`guides_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_checks_order_idx\` ON \`guides_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_checks_parent_id_idx\` ON \`guides_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_sources_order_idx\` ON \`guides_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_sources_parent_id_idx\` ON \`guides_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_audience_order_idx\` ON \`guides_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_audience_parent_idx\` ON \`guides_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
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
  await db.run(sql`CREATE INDEX \`guides_recording_idx\` ON \`guides\` (\`recording_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_topic_idx\` ON \`guides\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_translation_of_idx\` ON \`guides\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_sort_key_idx\` ON \`guides\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_deleted_at_idx\` ON \`guides\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	\`apps_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`apps_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_rels_order_idx\` ON \`guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_parent_idx\` ON \`guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_path_idx\` ON \`guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_guides_id_idx\` ON \`guides_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_apps_id_idx\` ON \`guides_rels\` (\`apps_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_prepare\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`note\` text,
  	\`kind\` text,
  	\`alternative\` text,
  	\`drawing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_prepare_order_idx\` ON \`_guides_v_version_prepare\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_prepare_parent_id_idx\` ON \`_guides_v_version_prepare\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`picture_source\` text DEFAULT 'drawing',
  	\`picture_drawing\` text,
  	\`picture_media_id\` text,
  	\`warning\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_order_idx\` ON \`_guides_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_parent_id_idx\` ON \`_guides_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_picture_picture_media_idx\` ON \`_guides_v_version_steps\` (\`picture_media_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_faq\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_faq_order_idx\` ON \`_guides_v_version_faq\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_faq_parent_id_idx\` ON \`_guides_v_version_faq\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_checks_order_idx\` ON \`_guides_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_checks_parent_id_idx\` ON \`_guides_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sources_order_idx\` ON \`_guides_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_sources_parent_id_idx\` ON \`_guides_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_audience_order_idx\` ON \`_guides_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_audience_parent_idx\` ON \`_guides_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
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
  await db.run(sql`CREATE TABLE \`_guides_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	\`apps_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`apps_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_order_idx\` ON \`_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_parent_idx\` ON \`_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_path_idx\` ON \`_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_guides_id_idx\` ON \`_guides_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_apps_id_idx\` ON \`_guides_v_rels\` (\`apps_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_attachments_order_idx\` ON \`articles_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_parent_id_idx\` ON \`articles_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_media_idx\` ON \`articles_attachments\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_checks_order_idx\` ON \`articles_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_checks_parent_id_idx\` ON \`articles_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_sources_order_idx\` ON \`articles_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_sources_parent_id_idx\` ON \`articles_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_topic_idx\` ON \`articles\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_of_idx\` ON \`articles\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_sort_key_idx\` ON \`articles\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_guides_id_idx\` ON \`articles_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`media_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_order_idx\` ON \`_articles_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_parent_id_idx\` ON \`_articles_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_media_idx\` ON \`_articles_v_version_attachments\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_checks_order_idx\` ON \`_articles_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_checks_parent_id_idx\` ON \`_articles_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_order_idx\` ON \`_articles_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_parent_id_idx\` ON \`_articles_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
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
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_guides_id_idx\` ON \`_articles_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_checks_order_idx\` ON \`documents_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_checks_parent_id_idx\` ON \`documents_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_sources_order_idx\` ON \`documents_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_sources_parent_id_idx\` ON \`documents_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_media_idx\` ON \`documents\` (\`media_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_topic_idx\` ON \`documents\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_translation_of_idx\` ON \`documents\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_sort_key_idx\` ON \`documents\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_checks_order_idx\` ON \`_documents_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_checks_parent_id_idx\` ON \`_documents_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_sources_order_idx\` ON \`_documents_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_sources_parent_id_idx\` ON \`_documents_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
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
  await db.run(sql`CREATE TABLE \`apps_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'web',
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`apps_links_order_idx\` ON \`apps_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`apps_links_parent_id_idx\` ON \`apps_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`apps_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`apps_checks_order_idx\` ON \`apps_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`apps_checks_parent_id_idx\` ON \`apps_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`apps_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`apps_sources_order_idx\` ON \`apps_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`apps_sources_parent_id_idx\` ON \`apps_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`apps\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`apps_slug_idx\` ON \`apps\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`apps_topic_idx\` ON \`apps\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`apps_translation_of_idx\` ON \`apps\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`apps_sort_key_idx\` ON \`apps\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`apps_updated_at_idx\` ON \`apps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`apps_created_at_idx\` ON \`apps\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`apps_deleted_at_idx\` ON \`apps\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`apps__status_idx\` ON \`apps\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_apps_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'web',
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_apps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_apps_v_version_links_order_idx\` ON \`_apps_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_links_parent_id_idx\` ON \`_apps_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_apps_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_apps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_apps_v_version_checks_order_idx\` ON \`_apps_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_checks_parent_id_idx\` ON \`_apps_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_apps_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_apps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_apps_v_version_sources_order_idx\` ON \`_apps_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_apps_v_version_sources_parent_id_idx\` ON \`_apps_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_apps_v\` (
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
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`summary\` text,
  	\`icon\` text,
  	\`slug\` text,
  	\`parent_id\` text,
  	\`order\` numeric DEFAULT 0,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_parent_idx\` ON \`topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_translation_of_idx\` ON \`topics\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_sort_key_idx\` ON \`topics\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_icon\` text,
  	\`version_slug\` text,
  	\`version_parent_id\` text,
  	\`version_order\` numeric DEFAULT 0,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_parent_idx\` ON \`_topics_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_translation_of_idx\` ON \`_topics_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_sort_key_idx\` ON \`_topics_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`notices_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_checks_order_idx\` ON \`notices_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_checks_parent_id_idx\` ON \`notices_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`link_address\` text,
  	\`link_label\` text,
  	\`level\` text DEFAULT 'info',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`slug\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_slug_idx\` ON \`notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`notices_translation_of_idx\` ON \`notices\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_sort_key_idx\` ON \`notices\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`communes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_communes_id_idx\` ON \`notices_rels\` (\`communes_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_checks_order_idx\` ON \`_notices_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_checks_parent_id_idx\` ON \`_notices_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_link_address\` text,
  	\`version_link_label\` text,
  	\`version_level\` text DEFAULT 'info',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_translation_of_idx\` ON \`_notices_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_sort_key_idx\` ON \`_notices_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`communes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_order_idx\` ON \`_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_parent_idx\` ON \`_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_path_idx\` ON \`_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_rels_communes_id_idx\` ON \`_notices_v_rels\` (\`communes_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_checks_order_idx\` ON \`hotlines_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_checks_parent_id_idx\` ON \`hotlines_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`number\` text,
  	\`purpose\` text,
  	\`owner\` text,
  	\`free\` integer DEFAULT false,
  	\`emergency\` integer DEFAULT false,
  	\`scam\` integer DEFAULT false,
  	\`order\` numeric DEFAULT 0,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_sort_key_idx\` ON \`hotlines\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_updated_at_idx\` ON \`hotlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_created_at_idx\` ON \`hotlines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_deleted_at_idx\` ON \`hotlines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines__status_idx\` ON \`hotlines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_checks_order_idx\` ON \`_hotlines_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_checks_parent_id_idx\` ON \`_hotlines_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_number\` text,
  	\`version_purpose\` text,
  	\`version_owner\` text,
  	\`version_free\` integer DEFAULT false,
  	\`version_emergency\` integer DEFAULT false,
  	\`version_scam\` integer DEFAULT false,
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_parent_idx\` ON \`_hotlines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_sort_key_idx\` ON \`_hotlines_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_updated_at_idx\` ON \`_hotlines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_created_at_idx\` ON \`_hotlines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_deleted_at_idx\` ON \`_hotlines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version__status_idx\` ON \`_hotlines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_created_at_idx\` ON \`_hotlines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_updated_at_idx\` ON \`_hotlines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_latest_idx\` ON \`_hotlines_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`terms_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_checks_order_idx\` ON \`terms_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_checks_parent_id_idx\` ON \`terms_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term\` text,
  	\`meaning\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_sort_key_idx\` ON \`terms\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_deleted_at_idx\` ON \`terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_version_checks_order_idx\` ON \`_terms_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_checks_parent_id_idx\` ON \`_terms_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_term\` text,
  	\`version_meaning\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_sort_key_idx\` ON \`_terms_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_deleted_at_idx\` ON \`_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_order_parent\` ON \`_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`short\` text,
  	\`type\` text DEFAULT 'xa',
  	\`code\` text,
  	\`alt_spelling\` text,
  	\`office_address\` text,
  	\`office_hours\` text,
  	\`office_phone\` text,
  	\`office_map_url\` text,
  	\`note\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_code_idx\` ON \`communes\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_slug_idx\` ON \`communes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`communes_sort_key_idx\` ON \`communes\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_deleted_at_idx\` ON \`communes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`communes__status_idx\` ON \`communes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_communes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_short\` text,
  	\`version_type\` text DEFAULT 'xa',
  	\`version_code\` text,
  	\`version_alt_spelling\` text,
  	\`version_office_address\` text,
  	\`version_office_hours\` text,
  	\`version_office_phone\` text,
  	\`version_office_map_url\` text,
  	\`version_note\` text,
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_communes_v_parent_idx\` ON \`_communes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_code_idx\` ON \`_communes_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_slug_idx\` ON \`_communes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_sort_key_idx\` ON \`_communes_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_updated_at_idx\` ON \`_communes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_created_at_idx\` ON \`_communes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version_deleted_at_idx\` ON \`_communes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_version_version__status_idx\` ON \`_communes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_created_at_idx\` ON \`_communes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_updated_at_idx\` ON \`_communes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_communes_v_latest_idx\` ON \`_communes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`hamlets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`commune_id\` text,
  	\`kind\` text DEFAULT 'ap',
  	\`code\` text,
  	\`former_unit_id\` text,
  	\`valid_from\` text,
  	\`replaced_by_id\` text,
  	\`slug\` text,
  	\`sample\` integer DEFAULT false,
  	\`key\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`former_unit_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hamlets_commune_idx\` ON \`hamlets\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_former_unit_idx\` ON \`hamlets\` (\`former_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_replaced_by_idx\` ON \`hamlets\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_slug_idx\` ON \`hamlets\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_sample_idx\` ON \`hamlets\` (\`sample\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hamlets_key_idx\` ON \`hamlets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_sort_key_idx\` ON \`hamlets\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_updated_at_idx\` ON \`hamlets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_created_at_idx\` ON \`hamlets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hamlets_deleted_at_idx\` ON \`hamlets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`hamlets__status_idx\` ON \`hamlets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`hamlets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hamlets_texts_order_parent\` ON \`hamlets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hamlets_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_commune_id\` text,
  	\`version_kind\` text DEFAULT 'ap',
  	\`version_code\` text,
  	\`version_former_unit_id\` text,
  	\`version_valid_from\` text,
  	\`version_replaced_by_id\` text,
  	\`version_slug\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_key\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_former_unit_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaced_by_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hamlets_v_parent_idx\` ON \`_hamlets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_commune_idx\` ON \`_hamlets_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_former_unit_idx\` ON \`_hamlets_v\` (\`version_former_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_replaced_by_idx\` ON \`_hamlets_v\` (\`version_replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_slug_idx\` ON \`_hamlets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_sample_idx\` ON \`_hamlets_v\` (\`version_sample\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_key_idx\` ON \`_hamlets_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_sort_key_idx\` ON \`_hamlets_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_updated_at_idx\` ON \`_hamlets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_created_at_idx\` ON \`_hamlets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version_deleted_at_idx\` ON \`_hamlets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_version_version__status_idx\` ON \`_hamlets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_created_at_idx\` ON \`_hamlets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_updated_at_idx\` ON \`_hamlets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hamlets_v_latest_idx\` ON \`_hamlets_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_hamlets_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hamlets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hamlets_v_texts_order_parent\` ON \`_hamlets_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teams_members_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teams_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teams_members_consent_scope_order_idx\` ON \`teams_members_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`teams_members_consent_scope_parent_idx\` ON \`teams_members_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teams_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'Tổ viên',
  	\`organisation\` text,
  	\`phone\` text,
  	\`zalo\` text,
  	\`picture_id\` text,
  	\`consent_given\` integer DEFAULT false,
  	\`consent_date\` text,
  	\`consent_how\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teams_members_order_idx\` ON \`teams_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teams_members_parent_id_idx\` ON \`teams_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_members_picture_idx\` ON \`teams_members\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`teams_trainings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`subject\` text,
  	\`organiser\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teams_trainings_order_idx\` ON \`teams_trainings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teams_trainings_parent_id_idx\` ON \`teams_trainings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teams\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`hamlet_id\` text,
  	\`decision_number\` text,
  	\`decision_date\` text,
  	\`meeting_place\` text,
  	\`meeting_hours\` text,
  	\`commune_id\` text,
  	\`sample\` integer DEFAULT false,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hamlet_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`teams_hamlet_idx\` ON \`teams\` (\`hamlet_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_commune_idx\` ON \`teams\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`teams_sample_idx\` ON \`teams\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`teams_sort_key_idx\` ON \`teams\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`teams_updated_at_idx\` ON \`teams\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`teams_created_at_idx\` ON \`teams\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`teams_deleted_at_idx\` ON \`teams\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`teams__status_idx\` ON \`teams\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`teams_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teams_texts_order_parent\` ON \`teams_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teams_v_version_members_consent_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teams_v_version_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teams_v_version_members_consent_scope_order_idx\` ON \`_teams_v_version_members_consent_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_members_consent_scope_parent_idx\` ON \`_teams_v_version_members_consent_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teams_v_version_members\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'Tổ viên',
  	\`organisation\` text,
  	\`phone\` text,
  	\`zalo\` text,
  	\`picture_id\` text,
  	\`consent_given\` integer DEFAULT false,
  	\`consent_date\` text,
  	\`consent_how\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teams_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teams_v_version_members_order_idx\` ON \`_teams_v_version_members\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_members_parent_id_idx\` ON \`_teams_v_version_members\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_members_picture_idx\` ON \`_teams_v_version_members\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_teams_v_version_trainings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`subject\` text,
  	\`organiser\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teams_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teams_v_version_trainings_order_idx\` ON \`_teams_v_version_trainings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_trainings_parent_id_idx\` ON \`_teams_v_version_trainings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teams_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_hamlet_id\` text,
  	\`version_decision_number\` text,
  	\`version_decision_date\` text,
  	\`version_meeting_place\` text,
  	\`version_meeting_hours\` text,
  	\`version_commune_id\` text,
  	\`version_sample\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hamlet_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_teams_v_parent_idx\` ON \`_teams_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_hamlet_idx\` ON \`_teams_v\` (\`version_hamlet_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_commune_idx\` ON \`_teams_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_sample_idx\` ON \`_teams_v\` (\`version_sample\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_sort_key_idx\` ON \`_teams_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_updated_at_idx\` ON \`_teams_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_created_at_idx\` ON \`_teams_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version_deleted_at_idx\` ON \`_teams_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_version_version__status_idx\` ON \`_teams_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_created_at_idx\` ON \`_teams_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_updated_at_idx\` ON \`_teams_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teams_v_latest_idx\` ON \`_teams_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_teams_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teams_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teams_v_texts_order_parent\` ON \`_teams_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`former_units_now\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`part\` text DEFAULT 'all',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`former_units_now_order_idx\` ON \`former_units_now\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`former_units_now_parent_id_idx\` ON \`former_units_now\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`former_units_now_commune_idx\` ON \`former_units_now\` (\`commune_id\`);`)
  await db.run(sql`CREATE TABLE \`former_units\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'unit',
  	\`code\` text,
  	\`former_province\` text,
  	\`district_id\` text,
  	\`valid_until\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`district_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`former_units_district_idx\` ON \`former_units\` (\`district_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`former_units_slug_idx\` ON \`former_units\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`former_units_sort_key_idx\` ON \`former_units\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`former_units_updated_at_idx\` ON \`former_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`former_units_created_at_idx\` ON \`former_units\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`former_units_deleted_at_idx\` ON \`former_units\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`former_units__status_idx\` ON \`former_units\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_former_units_v_version_now\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`part\` text DEFAULT 'all',
  	\`_uuid\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_former_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_now_order_idx\` ON \`_former_units_v_version_now\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_now_parent_id_idx\` ON \`_former_units_v_version_now\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_now_commune_idx\` ON \`_former_units_v_version_now\` (\`commune_id\`);`)
  await db.run(sql`CREATE TABLE \`_former_units_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_kind\` text DEFAULT 'unit',
  	\`version_code\` text,
  	\`version_former_province\` text,
  	\`version_district_id\` text,
  	\`version_valid_until\` text,
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_district_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_former_units_v_parent_idx\` ON \`_former_units_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_district_idx\` ON \`_former_units_v\` (\`version_district_id\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_slug_idx\` ON \`_former_units_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_sort_key_idx\` ON \`_former_units_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_updated_at_idx\` ON \`_former_units_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_created_at_idx\` ON \`_former_units_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version_deleted_at_idx\` ON \`_former_units_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_version_version__status_idx\` ON \`_former_units_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_created_at_idx\` ON \`_former_units_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_updated_at_idx\` ON \`_former_units_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_former_units_v_latest_idx\` ON \`_former_units_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w320_url\` text,
  	\`sizes_w320_width\` numeric,
  	\`sizes_w320_height\` numeric,
  	\`sizes_w320_mime_type\` text,
  	\`sizes_w320_filesize\` numeric,
  	\`sizes_w320_filename\` text,
  	\`sizes_w640_url\` text,
  	\`sizes_w640_width\` numeric,
  	\`sizes_w640_height\` numeric,
  	\`sizes_w640_mime_type\` text,
  	\`sizes_w640_filesize\` numeric,
  	\`sizes_w640_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_w1280_url\` text,
  	\`sizes_w1280_width\` numeric,
  	\`sizes_w1280_height\` numeric,
  	\`sizes_w1280_mime_type\` text,
  	\`sizes_w1280_filesize\` numeric,
  	\`sizes_w1280_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sort_key_idx\` ON \`media\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_sizes_w320_filename_idx\` ON \`media\` (\`sizes_w320_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_sizes_w640_filename_idx\` ON \`media\` (\`sizes_w640_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1280_sizes_w1280_filename_idx\` ON \`media\` (\`sizes_w1280_filename\`);`)
  await db.run(sql`CREATE TABLE \`desks_opening\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text DEFAULT '1',
  	\`to\` text DEFAULT '5',
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desks_opening_order_idx\` ON \`desks_opening\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desks_opening_parent_id_idx\` ON \`desks_opening\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desks_on_duty\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desks_on_duty_order_idx\` ON \`desks_on_duty\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desks_on_duty_parent_id_idx\` ON \`desks_on_duty\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`desks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`code\` text,
  	\`commune_id\` text,
  	\`hours\` text,
  	\`phone\` text,
  	\`idle_seconds\` numeric DEFAULT 90,
  	\`reading_idle_seconds\` numeric DEFAULT 180,
  	\`volume\` numeric DEFAULT 70,
  	\`printer\` text DEFAULT 'none',
  	\`sample\` integer DEFAULT false,
  	\`search_text\` text,
  	\`sort_key\` text,
  	\`live_address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`desks_code_idx\` ON \`desks\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`desks_commune_idx\` ON \`desks\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`desks_sample_idx\` ON \`desks\` (\`sample\`);`)
  await db.run(sql`CREATE INDEX \`desks_sort_key_idx\` ON \`desks\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`desks_updated_at_idx\` ON \`desks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desks_created_at_idx\` ON \`desks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`desks_deleted_at_idx\` ON \`desks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`desks__status_idx\` ON \`desks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`desks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desks_rels_order_idx\` ON \`desks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`desks_rels_parent_idx\` ON \`desks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`desks_rels_path_idx\` ON \`desks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`desks_rels_guides_id_idx\` ON \`desks_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE TABLE \`_desks_v_version_opening\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text DEFAULT '1',
  	\`to\` text DEFAULT '5',
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desks_v_version_opening_order_idx\` ON \`_desks_v_version_opening\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_opening_parent_id_idx\` ON \`_desks_v_version_opening\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desks_v_version_on_duty\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_desks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desks_v_version_on_duty_order_idx\` ON \`_desks_v_version_on_duty\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_on_duty_parent_id_idx\` ON \`_desks_v_version_on_duty\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_desks_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_code\` text,
  	\`version_commune_id\` text,
  	\`version_hours\` text,
  	\`version_phone\` text,
  	\`version_idle_seconds\` numeric DEFAULT 90,
  	\`version_reading_idle_seconds\` numeric DEFAULT 180,
  	\`version_volume\` numeric DEFAULT 70,
  	\`version_printer\` text DEFAULT 'none',
  	\`version_sample\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_desks_v_parent_idx\` ON \`_desks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_code_idx\` ON \`_desks_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_commune_idx\` ON \`_desks_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_sample_idx\` ON \`_desks_v\` (\`version_sample\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_sort_key_idx\` ON \`_desks_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_updated_at_idx\` ON \`_desks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_created_at_idx\` ON \`_desks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version_deleted_at_idx\` ON \`_desks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_version_version__status_idx\` ON \`_desks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_created_at_idx\` ON \`_desks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_updated_at_idx\` ON \`_desks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_latest_idx\` ON \`_desks_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_desks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_desks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_desks_v_rels_order_idx\` ON \`_desks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_rels_parent_idx\` ON \`_desks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_rels_path_idx\` ON \`_desks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_desks_v_rels_guides_id_idx\` ON \`_desks_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE TABLE \`machines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key_hash\` text,
  	\`key_until\` text,
  	\`token_hash\` text,
  	\`devices\` text,
  	\`registered_at\` text,
  	\`heard_at\` text,
  	\`heartbeat\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`machines_token_hash_idx\` ON \`machines\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`machines_updated_at_idx\` ON \`machines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`machines_created_at_idx\` ON \`machines\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`machine_days\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`desk\` text,
  	\`day\` text,
  	\`sums\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`machine_days_desk_idx\` ON \`machine_days\` (\`desk\`);`)
  await db.run(sql`CREATE INDEX \`machine_days_day_idx\` ON \`machine_days\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`machine_days_updated_at_idx\` ON \`machine_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`machine_days_created_at_idx\` ON \`machine_days\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'reader' NOT NULL,
  	\`commune_id\` text,
  	\`temporary_password\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_commune_idx\` ON \`users\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_redirects_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_from\` text NOT NULL,
  	\`version_to\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_redirects_v_parent_idx\` ON \`_redirects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_from_idx\` ON \`_redirects_v\` (\`version_from\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_updated_at_idx\` ON \`_redirects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_created_at_idx\` ON \`_redirects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_created_at_idx\` ON \`_redirects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_updated_at_idx\` ON \`_redirects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_updated_at_idx\` ON \`synonyms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonyms_created_at_idx\` ON \`synonyms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonyms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonyms_texts_order_parent\` ON \`synonyms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_parent_idx\` ON \`_synonyms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_updated_at_idx\` ON \`_synonyms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_version_version_created_at_idx\` ON \`_synonyms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_created_at_idx\` ON \`_synonyms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_synonyms_v_updated_at_idx\` ON \`_synonyms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_synonyms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_synonyms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_synonyms_v_texts_order_parent\` ON \`_synonyms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_bets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_updated_at_idx\` ON \`best_bets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_created_at_idx\` ON \`best_bets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_texts_order_parent\` ON \`best_bets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_bets_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_address\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_bets_v_parent_idx\` ON \`_best_bets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_bets_v_version_version_updated_at_idx\` ON \`_best_bets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_bets_v_version_version_created_at_idx\` ON \`_best_bets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_bets_v_created_at_idx\` ON \`_best_bets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_bets_v_updated_at_idx\` ON \`_best_bets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_best_bets_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_bets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_bets_v_texts_order_parent\` ON \`_best_bets_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gone\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`pointer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`gone_address_idx\` ON \`gone\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`gone_updated_at_idx\` ON \`gone\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gone_created_at_idx\` ON \`gone\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`requested_seq\` numeric DEFAULT 0,
  	\`built_seq\` numeric DEFAULT 0,
  	\`requested_at\` text,
  	\`lease_holder\` text,
  	\`lease_until\` text,
  	\`fence\` numeric DEFAULT 0,
  	\`state\` text DEFAULT 'idle',
  	\`stage\` text,
  	\`error\` text,
  	\`failed_at\` text,
  	\`live_release\` text,
  	\`live_since\` text,
  	\`live_exported_at\` text,
  	\`pinned_release\` text,
  	\`requested_release\` text,
  	\`held_back\` text,
  	\`dead_links\` text,
  	\`releases\` text,
  	\`scrub\` text,
  	\`held_loss\` text,
  	\`held_records\` text,
  	\`kept_loss\` text,
  	\`allowed_loss\` text,
  	\`allowed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_updated_at_idx\` ON \`publication\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_created_at_idx\` ON \`publication\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text,
  	\`count\` numeric,
  	\`free_at\` numeric,
  	\`until\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`tries_account_idx\` ON \`tries\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`tries_until_idx\` ON \`tries\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`tries_updated_at_idx\` ON \`tries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tries_created_at_idx\` ON \`tries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text,
  	\`articles_id\` text,
  	\`documents_id\` text,
  	\`apps_id\` text,
  	\`topics_id\` text,
  	\`notices_id\` text,
  	\`hotlines_id\` text,
  	\`terms_id\` text,
  	\`communes_id\` text,
  	\`hamlets_id\` text,
  	\`teams_id\` text,
  	\`former_units_id\` text,
  	\`media_id\` text,
  	\`desks_id\` text,
  	\`users_id\` text,
  	\`redirects_id\` text,
  	\`synonyms_id\` text,
  	\`best_bets_id\` text,
  	\`gone_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`apps_id\`) REFERENCES \`apps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communes_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hamlets_id\`) REFERENCES \`hamlets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teams_id\`) REFERENCES \`teams\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`former_units_id\`) REFERENCES \`former_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desks_id\`) REFERENCES \`desks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonyms_id\`) REFERENCES \`synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_bets_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gone_id\`) REFERENCES \`gone\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_apps_id_idx\` ON \`payload_locked_documents_rels\` (\`apps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotlines_id_idx\` ON \`payload_locked_documents_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communes_id_idx\` ON \`payload_locked_documents_rels\` (\`communes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hamlets_id_idx\` ON \`payload_locked_documents_rels\` (\`hamlets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teams_id_idx\` ON \`payload_locked_documents_rels\` (\`teams_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_former_units_id_idx\` ON \`payload_locked_documents_rels\` (\`former_units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_desks_id_idx\` ON \`payload_locked_documents_rels\` (\`desks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_bets_id_idx\` ON \`payload_locked_documents_rels\` (\`best_bets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_gone_id_idx\` ON \`payload_locked_documents_rels\` (\`gone_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_checks_order_idx\` ON \`settings_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_checks_parent_id_idx\` ON \`settings_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_top_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`note\` text,
  	\`address\` text NOT NULL,
  	\`icon\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_top_tasks_order_idx\` ON \`settings_top_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_top_tasks_parent_id_idx\` ON \`settings_top_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_official_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`domain\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_official_domains_order_idx\` ON \`settings_official_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_official_domains_parent_id_idx\` ON \`settings_official_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_scam_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`icon\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_scam_rules_order_idx\` ON \`settings_scam_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_scam_rules_parent_id_idx\` ON \`settings_scam_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_closed_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_closed_days_order_idx\` ON \`settings_closed_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_closed_days_parent_id_idx\` ON \`settings_closed_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`province\` text NOT NULL,
  	\`contact_organisation\` text NOT NULL,
  	\`contact_address\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`official_portal\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_settings_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_checks_order_idx\` ON \`_settings_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_checks_parent_id_idx\` ON \`_settings_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_top_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`note\` text,
  	\`address\` text NOT NULL,
  	\`icon\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_top_tasks_order_idx\` ON \`_settings_v_version_top_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_top_tasks_parent_id_idx\` ON \`_settings_v_version_top_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_official_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`domain\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_official_domains_order_idx\` ON \`_settings_v_version_official_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_official_domains_parent_id_idx\` ON \`_settings_v_version_official_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_scam_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`icon\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_scam_rules_order_idx\` ON \`_settings_v_version_scam_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_scam_rules_parent_id_idx\` ON \`_settings_v_version_scam_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_closed_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_closed_days_order_idx\` ON \`_settings_v_version_closed_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_closed_days_parent_id_idx\` ON \`_settings_v_version_closed_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_province\` text NOT NULL,
  	\`version_contact_organisation\` text NOT NULL,
  	\`version_contact_address\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_official_portal\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`guides_prepare\`;`)
  await db.run(sql`DROP TABLE \`guides_steps\`;`)
  await db.run(sql`DROP TABLE \`guides_faq\`;`)
  await db.run(sql`DROP TABLE \`guides_checks\`;`)
  await db.run(sql`DROP TABLE \`guides_sources\`;`)
  await db.run(sql`DROP TABLE \`guides_audience\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_prepare\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_faq\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_attachments\`;`)
  await db.run(sql`DROP TABLE \`articles_checks\`;`)
  await db.run(sql`DROP TABLE \`articles_sources\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_checks\`;`)
  await db.run(sql`DROP TABLE \`documents_sources\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`apps_links\`;`)
  await db.run(sql`DROP TABLE \`apps_checks\`;`)
  await db.run(sql`DROP TABLE \`apps_sources\`;`)
  await db.run(sql`DROP TABLE \`apps\`;`)
  await db.run(sql`DROP TABLE \`_apps_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_apps_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_apps_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_apps_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`notices_checks\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`hotlines_checks\`;`)
  await db.run(sql`DROP TABLE \`hotlines\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v\`;`)
  await db.run(sql`DROP TABLE \`terms_checks\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`DROP TABLE \`_communes_v\`;`)
  await db.run(sql`DROP TABLE \`hamlets\`;`)
  await db.run(sql`DROP TABLE \`hamlets_texts\`;`)
  await db.run(sql`DROP TABLE \`_hamlets_v\`;`)
  await db.run(sql`DROP TABLE \`_hamlets_v_texts\`;`)
  await db.run(sql`DROP TABLE \`teams_members_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`teams_members\`;`)
  await db.run(sql`DROP TABLE \`teams_trainings\`;`)
  await db.run(sql`DROP TABLE \`teams\`;`)
  await db.run(sql`DROP TABLE \`teams_texts\`;`)
  await db.run(sql`DROP TABLE \`_teams_v_version_members_consent_scope\`;`)
  await db.run(sql`DROP TABLE \`_teams_v_version_members\`;`)
  await db.run(sql`DROP TABLE \`_teams_v_version_trainings\`;`)
  await db.run(sql`DROP TABLE \`_teams_v\`;`)
  await db.run(sql`DROP TABLE \`_teams_v_texts\`;`)
  await db.run(sql`DROP TABLE \`former_units_now\`;`)
  await db.run(sql`DROP TABLE \`former_units\`;`)
  await db.run(sql`DROP TABLE \`_former_units_v_version_now\`;`)
  await db.run(sql`DROP TABLE \`_former_units_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`desks_opening\`;`)
  await db.run(sql`DROP TABLE \`desks_on_duty\`;`)
  await db.run(sql`DROP TABLE \`desks\`;`)
  await db.run(sql`DROP TABLE \`desks_rels\`;`)
  await db.run(sql`DROP TABLE \`_desks_v_version_opening\`;`)
  await db.run(sql`DROP TABLE \`_desks_v_version_on_duty\`;`)
  await db.run(sql`DROP TABLE \`_desks_v\`;`)
  await db.run(sql`DROP TABLE \`_desks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`machines\`;`)
  await db.run(sql`DROP TABLE \`machine_days\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`_redirects_v\`;`)
  await db.run(sql`DROP TABLE \`synonyms\`;`)
  await db.run(sql`DROP TABLE \`synonyms_texts\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v\`;`)
  await db.run(sql`DROP TABLE \`_synonyms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`best_bets\`;`)
  await db.run(sql`DROP TABLE \`best_bets_texts\`;`)
  await db.run(sql`DROP TABLE \`_best_bets_v\`;`)
  await db.run(sql`DROP TABLE \`_best_bets_v_texts\`;`)
  await db.run(sql`DROP TABLE \`gone\`;`)
  await db.run(sql`DROP TABLE \`publication\`;`)
  await db.run(sql`DROP TABLE \`tries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings_checks\`;`)
  await db.run(sql`DROP TABLE \`settings_top_tasks\`;`)
  await db.run(sql`DROP TABLE \`settings_official_domains\`;`)
  await db.run(sql`DROP TABLE \`settings_scam_rules\`;`)
  await db.run(sql`DROP TABLE \`settings_closed_days\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_top_tasks\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_official_domains\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_scam_rules\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_closed_days\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
}

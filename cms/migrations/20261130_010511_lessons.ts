import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`quizzes_questions_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`safe\` integer DEFAULT false,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quizzes_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_questions_choices_order_idx\` ON \`quizzes_questions_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_questions_choices_parent_id_idx\` ON \`quizzes_questions_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`situation\` text,
  	\`ask\` text DEFAULT 'Thật hay lừa?',
  	\`screen_id\` text,
  	\`drawing\` text,
  	\`unsure\` text,
  	FOREIGN KEY (\`screen_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_questions_order_idx\` ON \`quizzes_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_questions_parent_id_idx\` ON \`quizzes_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_questions_screen_idx\` ON \`quizzes_questions\` (\`screen_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_checks_order_idx\` ON \`quizzes_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_checks_parent_id_idx\` ON \`quizzes_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_sources_order_idx\` ON \`quizzes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_sources_parent_id_idx\` ON \`quizzes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`topic_id\` text,
  	\`guide_id\` text,
  	\`keeper_id\` text,
  	\`review_by\` text,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`keeper_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quizzes_slug_idx\` ON \`quizzes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_topic_idx\` ON \`quizzes\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_guide_idx\` ON \`quizzes\` (\`guide_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_keeper_idx\` ON \`quizzes\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_review_by_idx\` ON \`quizzes\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_sort_key_idx\` ON \`quizzes\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_stage_idx\` ON \`quizzes\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_updated_at_idx\` ON \`quizzes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_created_at_idx\` ON \`quizzes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_deleted_at_idx\` ON \`quizzes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes__status_idx\` ON \`quizzes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_questions_choices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`safe\` integer DEFAULT false,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quizzes_v_version_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_questions_choices_order_idx\` ON \`_quizzes_v_version_questions_choices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_questions_choices_parent_id_idx\` ON \`_quizzes_v_version_questions_choices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`situation\` text,
  	\`ask\` text DEFAULT 'Thật hay lừa?',
  	\`screen_id\` text,
  	\`drawing\` text,
  	\`unsure\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`screen_id\`) REFERENCES \`screens\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quizzes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_questions_order_idx\` ON \`_quizzes_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_questions_parent_id_idx\` ON \`_quizzes_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_questions_screen_idx\` ON \`_quizzes_v_version_questions\` (\`screen_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quizzes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_checks_order_idx\` ON \`_quizzes_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_checks_parent_id_idx\` ON \`_quizzes_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quizzes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sources_order_idx\` ON \`_quizzes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sources_parent_id_idx\` ON \`_quizzes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_topic_id\` text,
  	\`version_guide_id\` text,
  	\`version_keeper_id\` text,
  	\`version_review_by\` text,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_keeper_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_parent_idx\` ON \`_quizzes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_slug_idx\` ON \`_quizzes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_topic_idx\` ON \`_quizzes_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_guide_idx\` ON \`_quizzes_v\` (\`version_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_keeper_idx\` ON \`_quizzes_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_review_by_idx\` ON \`_quizzes_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_sort_key_idx\` ON \`_quizzes_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_stage_idx\` ON \`_quizzes_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_updated_at_idx\` ON \`_quizzes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_created_at_idx\` ON \`_quizzes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_deleted_at_idx\` ON \`_quizzes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version__status_idx\` ON \`_quizzes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_created_at_idx\` ON \`_quizzes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_updated_at_idx\` ON \`_quizzes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_latest_idx\` ON \`_quizzes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`lessons_bring\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_bring_order_idx\` ON \`lessons_bring\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_bring_parent_id_idx\` ON \`lessons_bring\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_reading\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_reading_order_idx\` ON \`lessons_reading\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_reading_parent_id_idx\` ON \`lessons_reading\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`minutes\` numeric DEFAULT 10,
  	\`say\` text,
  	\`do\` text,
  	\`ask\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_steps_order_idx\` ON \`lessons_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_steps_parent_id_idx\` ON \`lessons_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`task\` text,
  	\`iphone\` text,
  	\`android\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_phones_order_idx\` ON \`lessons_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_phones_parent_id_idx\` ON \`lessons_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_tell_back\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_tell_back_order_idx\` ON \`lessons_tell_back\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_tell_back_parent_id_idx\` ON \`lessons_tell_back\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_keep_order_idx\` ON \`lessons_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_keep_parent_id_idx\` ON \`lessons_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_homework\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_homework_order_idx\` ON \`lessons_homework\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_homework_parent_id_idx\` ON \`lessons_homework\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_checks_order_idx\` ON \`lessons_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_checks_parent_id_idx\` ON \`lessons_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_sources_order_idx\` ON \`lessons_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_sources_parent_id_idx\` ON \`lessons_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`aim\` text,
  	\`minutes\` numeric DEFAULT 60,
  	\`skill\` text,
  	\`quiz_id\` text,
  	\`slug\` text,
  	\`keeper_id\` text,
  	\`review_by\` text,
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
  	FOREIGN KEY (\`quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`keeper_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_quiz_idx\` ON \`lessons\` (\`quiz_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lessons_slug_idx\` ON \`lessons\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`lessons_keeper_idx\` ON \`lessons\` (\`keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_review_by_idx\` ON \`lessons\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`lessons_sort_key_idx\` ON \`lessons\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`lessons_stage_idx\` ON \`lessons\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`lessons_updated_at_idx\` ON \`lessons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons_created_at_idx\` ON \`lessons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons_deleted_at_idx\` ON \`lessons\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`lessons__status_idx\` ON \`lessons\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`lessons_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_texts_order_parent\` ON \`lessons_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lessons_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`guides_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_rels_order_idx\` ON \`lessons_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_rels_parent_idx\` ON \`lessons_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_rels_path_idx\` ON \`lessons_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`lessons_rels_practices_id_idx\` ON \`lessons_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`lessons_rels_guides_id_idx\` ON \`lessons_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_bring\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_bring_order_idx\` ON \`_lessons_v_version_bring\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_bring_parent_id_idx\` ON \`_lessons_v_version_bring\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_reading\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_reading_order_idx\` ON \`_lessons_v_version_reading\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_reading_parent_id_idx\` ON \`_lessons_v_version_reading\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`minutes\` numeric DEFAULT 10,
  	\`say\` text,
  	\`do\` text,
  	\`ask\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_steps_order_idx\` ON \`_lessons_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_steps_parent_id_idx\` ON \`_lessons_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`task\` text,
  	\`iphone\` text,
  	\`android\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_phones_order_idx\` ON \`_lessons_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_phones_parent_id_idx\` ON \`_lessons_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_tell_back\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_tell_back_order_idx\` ON \`_lessons_v_version_tell_back\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_tell_back_parent_id_idx\` ON \`_lessons_v_version_tell_back\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_keep_order_idx\` ON \`_lessons_v_version_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_keep_parent_id_idx\` ON \`_lessons_v_version_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_homework\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_homework_order_idx\` ON \`_lessons_v_version_homework\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_homework_parent_id_idx\` ON \`_lessons_v_version_homework\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_checks_order_idx\` ON \`_lessons_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_checks_parent_id_idx\` ON \`_lessons_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_sources_order_idx\` ON \`_lessons_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_sources_parent_id_idx\` ON \`_lessons_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_aim\` text,
  	\`version_minutes\` numeric DEFAULT 60,
  	\`version_skill\` text,
  	\`version_quiz_id\` text,
  	\`version_slug\` text,
  	\`version_keeper_id\` text,
  	\`version_review_by\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_keeper_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_parent_idx\` ON \`_lessons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_quiz_idx\` ON \`_lessons_v\` (\`version_quiz_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_slug_idx\` ON \`_lessons_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_keeper_idx\` ON \`_lessons_v\` (\`version_keeper_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_review_by_idx\` ON \`_lessons_v\` (\`version_review_by\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_sort_key_idx\` ON \`_lessons_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_stage_idx\` ON \`_lessons_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_updated_at_idx\` ON \`_lessons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_created_at_idx\` ON \`_lessons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version_deleted_at_idx\` ON \`_lessons_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_version__status_idx\` ON \`_lessons_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_created_at_idx\` ON \`_lessons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_updated_at_idx\` ON \`_lessons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_latest_idx\` ON \`_lessons_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_texts_order_parent\` ON \`_lessons_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`guides_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_rels_order_idx\` ON \`_lessons_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_rels_parent_idx\` ON \`_lessons_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_rels_path_idx\` ON \`_lessons_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_rels_practices_id_idx\` ON \`_lessons_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_rels_guides_id_idx\` ON \`_lessons_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_before\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_before_order_idx\` ON \`courses_before\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_before_parent_id_idx\` ON \`courses_before\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rules_order_idx\` ON \`courses_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rules_parent_id_idx\` ON \`courses_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_checks_order_idx\` ON \`courses_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_checks_parent_id_idx\` ON \`courses_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_sources_order_idx\` ON \`courses_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`courses_sources_parent_id_idx\` ON \`courses_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`courses\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
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
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`courses_slug_idx\` ON \`courses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`courses_sort_key_idx\` ON \`courses\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`courses_stage_idx\` ON \`courses\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`courses_updated_at_idx\` ON \`courses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_created_at_idx\` ON \`courses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`courses_deleted_at_idx\` ON \`courses\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`courses__status_idx\` ON \`courses\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`lessons_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_lessons_id_idx\` ON \`courses_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_before\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_before_order_idx\` ON \`_courses_v_version_before\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_before_parent_id_idx\` ON \`_courses_v_version_before\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_rules_order_idx\` ON \`_courses_v_version_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_rules_parent_id_idx\` ON \`_courses_v_version_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_checks_order_idx\` ON \`_courses_v_version_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_checks_parent_id_idx\` ON \`_courses_v_version_checks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_order_idx\` ON \`_courses_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_sources_parent_id_idx\` ON \`_courses_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_parent_idx\` ON \`_courses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_slug_idx\` ON \`_courses_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_sort_key_idx\` ON \`_courses_v\` (\`version_sort_key\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_stage_idx\` ON \`_courses_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_updated_at_idx\` ON \`_courses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_created_at_idx\` ON \`_courses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version_deleted_at_idx\` ON \`_courses_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_version_version__status_idx\` ON \`_courses_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_created_at_idx\` ON \`_courses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_updated_at_idx\` ON \`_courses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_latest_idx\` ON \`_courses_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`lessons_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lessons_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_lessons_id_idx\` ON \`_courses_v_rels\` (\`lessons_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quizzes_id\` text REFERENCES quizzes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`lessons_id\` text REFERENCES lessons(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`courses_id\` text REFERENCES courses(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quizzes_id_idx\` ON \`payload_locked_documents_rels\` (\`quizzes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lessons_id_idx\` ON \`payload_locked_documents_rels\` (\`lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`quizzes_questions_choices\`;`)
  await db.run(sql`DROP TABLE \`quizzes_questions\`;`)
  await db.run(sql`DROP TABLE \`quizzes_checks\`;`)
  await db.run(sql`DROP TABLE \`quizzes_sources\`;`)
  await db.run(sql`DROP TABLE \`quizzes\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_questions_choices\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v\`;`)
  await db.run(sql`DROP TABLE \`lessons_bring\`;`)
  await db.run(sql`DROP TABLE \`lessons_reading\`;`)
  await db.run(sql`DROP TABLE \`lessons_steps\`;`)
  await db.run(sql`DROP TABLE \`lessons_phones\`;`)
  await db.run(sql`DROP TABLE \`lessons_tell_back\`;`)
  await db.run(sql`DROP TABLE \`lessons_keep\`;`)
  await db.run(sql`DROP TABLE \`lessons_homework\`;`)
  await db.run(sql`DROP TABLE \`lessons_checks\`;`)
  await db.run(sql`DROP TABLE \`lessons_sources\`;`)
  await db.run(sql`DROP TABLE \`lessons\`;`)
  await db.run(sql`DROP TABLE \`lessons_texts\`;`)
  await db.run(sql`DROP TABLE \`lessons_rels\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_bring\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_reading\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_tell_back\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_keep\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_homework\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_rels\`;`)
  await db.run(sql`DROP TABLE \`courses_before\`;`)
  await db.run(sql`DROP TABLE \`courses_rules\`;`)
  await db.run(sql`DROP TABLE \`courses_checks\`;`)
  await db.run(sql`DROP TABLE \`courses_sources\`;`)
  await db.run(sql`DROP TABLE \`courses\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_before\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_checks\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_courses_v\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  	\`practices_id\` text,
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
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guides_id", "articles_id", "documents_id", "apps_id", "screens_id", "practices_id", "topics_id", "notices_id", "hotlines_id", "terms_id", "communes_id", "hamlets_id", "teams_id", "former_units_id", "consent_forms_id", "media_id", "desks_id", "users_id", "redirects_id", "synonyms_id", "best_bets_id", "gone_id", "feedback_id") SELECT "id", "order", "parent_id", "path", "guides_id", "articles_id", "documents_id", "apps_id", "screens_id", "practices_id", "topics_id", "notices_id", "hotlines_id", "terms_id", "communes_id", "hamlets_id", "teams_id", "former_units_id", "consent_forms_id", "media_id", "desks_id", "users_id", "redirects_id", "synonyms_id", "best_bets_id", "gone_id", "feedback_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_apps_id_idx\` ON \`payload_locked_documents_rels\` (\`apps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_screens_id_idx\` ON \`payload_locked_documents_rels\` (\`screens_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
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

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`guides_branches_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sign\` text,
  	\`label\` text,
  	\`note\` text,
  	\`guide_id\` text,
  	\`drawing\` text,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_branches_answers_order_idx\` ON \`guides_branches_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_branches_answers_parent_id_idx\` ON \`guides_branches_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_branches_answers_guide_idx\` ON \`guides_branches_answers\` (\`guide_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_prepare_only\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides_prepare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_prepare_only_order_idx\` ON \`guides_prepare_only\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_prepare_only_parent_idx\` ON \`guides_prepare_only\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps_only\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_steps_only_order_idx\` ON \`guides_steps_only\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_only_parent_idx\` ON \`guides_steps_only\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_branches_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`sign\` text,
  	\`label\` text,
  	\`note\` text,
  	\`guide_id\` text,
  	\`drawing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_branches_answers_order_idx\` ON \`_guides_v_version_branches_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_branches_answers_parent_id_idx\` ON \`_guides_v_version_branches_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_branches_answers_guide_idx\` ON \`_guides_v_version_branches_answers\` (\`guide_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_prepare_only\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v_version_prepare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_prepare_only_order_idx\` ON \`_guides_v_version_prepare_only\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_prepare_only_parent_idx\` ON \`_guides_v_version_prepare_only\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps_only\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_only_order_idx\` ON \`_guides_v_version_steps_only\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_only_parent_idx\` ON \`_guides_v_version_steps_only\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`branches_question\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_branches_question\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`guides_branches_answers\`;`)
  await db.run(sql`DROP TABLE \`guides_prepare_only\`;`)
  await db.run(sql`DROP TABLE \`guides_steps_only\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_branches_answers\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_prepare_only\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps_only\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`branches_question\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_branches_question\`;`)
}

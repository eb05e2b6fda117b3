import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`guides_leaflet_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_leaflet_steps_order_idx\` ON \`guides_leaflet_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_leaflet_steps_parent_id_idx\` ON \`guides_leaflet_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_leaflet_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_leaflet_steps_order_idx\` ON \`_guides_v_version_leaflet_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_leaflet_steps_parent_id_idx\` ON \`_guides_v_version_leaflet_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_posters_of_months\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`month\` text NOT NULL,
  	\`guide_id\` text,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_posters_of_months_order_idx\` ON \`settings_posters_of_months\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_posters_of_months_parent_id_idx\` ON \`settings_posters_of_months\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_posters_of_months_guide_idx\` ON \`settings_posters_of_months\` (\`guide_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_posters_of_months\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`month\` text NOT NULL,
  	\`guide_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_posters_of_months_order_idx\` ON \`_settings_v_version_posters_of_months\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_posters_of_months_parent_id_idx\` ON \`_settings_v_version_posters_of_months\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_posters_of_months_guide_idx\` ON \`_settings_v_version_posters_of_months\` (\`guide_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`leaflet_title\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`speaker_text\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`zalo_text\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_leaflet_title\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_speaker_text\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_zalo_text\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`guides_leaflet_steps\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_leaflet_steps\`;`)
  await db.run(sql`DROP TABLE \`settings_posters_of_months\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_posters_of_months\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`leaflet_title\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`speaker_text\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`zalo_text\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_leaflet_title\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_speaker_text\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_zalo_text\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides_steps\` ADD \`recording_id\` text REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`guides_steps_recording_idx\` ON \`guides_steps\` (\`recording_id\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v_version_steps\` ADD \`recording_id\` text REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_recording_idx\` ON \`_guides_v_version_steps\` (\`recording_id\`);`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`name_in_khmer\` text;`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`purpose_in_khmer\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_name_in_khmer\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_purpose_in_khmer\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_guides_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`picture_source\` text DEFAULT 'drawing',
  	\`picture_drawing\` text,
  	\`picture_media_id\` text,
  	\`done\` text,
  	\`stuck\` text,
  	\`warning\` text,
  	FOREIGN KEY (\`picture_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_guides_steps\`("_order", "_parent_id", "id", "title", "body", "picture_source", "picture_drawing", "picture_media_id", "done", "stuck", "warning") SELECT "_order", "_parent_id", "id", "title", "body", "picture_source", "picture_drawing", "picture_media_id", "done", "stuck", "warning" FROM \`guides_steps\`;`)
  await db.run(sql`DROP TABLE \`guides_steps\`;`)
  await db.run(sql`ALTER TABLE \`__new_guides_steps\` RENAME TO \`guides_steps\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`guides_steps_order_idx\` ON \`guides_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_parent_id_idx\` ON \`guides_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_picture_picture_media_idx\` ON \`guides_steps\` (\`picture_media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__guides_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`picture_source\` text DEFAULT 'drawing',
  	\`picture_drawing\` text,
  	\`picture_media_id\` text,
  	\`done\` text,
  	\`stuck\` text,
  	\`warning\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__guides_v_version_steps\`("_order", "_parent_id", "id", "title", "body", "picture_source", "picture_drawing", "picture_media_id", "done", "stuck", "warning", "_uuid") SELECT "_order", "_parent_id", "id", "title", "body", "picture_source", "picture_drawing", "picture_media_id", "done", "stuck", "warning", "_uuid" FROM \`_guides_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps\`;`)
  await db.run(sql`ALTER TABLE \`__new__guides_v_version_steps\` RENAME TO \`_guides_v_version_steps\`;`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_order_idx\` ON \`_guides_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_parent_id_idx\` ON \`_guides_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_picture_picture_media_idx\` ON \`_guides_v_version_steps\` (\`picture_media_id\`);`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`name_in_khmer\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`purpose_in_khmer\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_name_in_khmer\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_purpose_in_khmer\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guides\` ADD \`urgent_note\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`icon\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`order\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`guides_rels\` ADD \`hotlines_id\` text REFERENCES hotlines(id);`)
  await db.run(sql`CREATE INDEX \`guides_rels_hotlines_id_idx\` ON \`guides_rels\` (\`hotlines_id\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_urgent_note\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_icon\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_order\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_guides_v_rels\` ADD \`hotlines_id\` text REFERENCES hotlines(id);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_hotlines_id_idx\` ON \`_guides_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`fallback\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_fallback\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_guides_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_guides_rels\`("id", "order", "parent_id", "path", "guides_id", "apps_id") SELECT "id", "order", "parent_id", "path", "guides_id", "apps_id" FROM \`guides_rels\`;`)
  await db.run(sql`DROP TABLE \`guides_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_guides_rels\` RENAME TO \`guides_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`guides_rels_order_idx\` ON \`guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_parent_idx\` ON \`guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_path_idx\` ON \`guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_guides_id_idx\` ON \`guides_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_apps_id_idx\` ON \`guides_rels\` (\`apps_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__guides_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__guides_v_rels\`("id", "order", "parent_id", "path", "guides_id", "apps_id") SELECT "id", "order", "parent_id", "path", "guides_id", "apps_id" FROM \`_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__guides_v_rels\` RENAME TO \`_guides_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_order_idx\` ON \`_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_parent_idx\` ON \`_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_path_idx\` ON \`_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_guides_id_idx\` ON \`_guides_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_apps_id_idx\` ON \`_guides_v_rels\` (\`apps_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`urgent_note\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`icon\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`order\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_urgent_note\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_icon\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_order\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`fallback\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_fallback\`;`)
}

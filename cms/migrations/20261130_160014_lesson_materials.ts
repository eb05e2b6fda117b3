import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`lessons_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lessons_materials_order_idx\` ON \`lessons_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lessons_materials_parent_id_idx\` ON \`lessons_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lessons_v_version_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_materials_order_idx\` ON \`_lessons_v_version_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_lessons_v_version_materials_parent_id_idx\` ON \`_lessons_v_version_materials\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`lessons_materials\`;`)
  await db.run(sql`DROP TABLE \`_lessons_v_version_materials\`;`)
}

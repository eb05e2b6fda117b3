import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`guides_ask_back\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_ask_back_order_idx\` ON \`guides_ask_back\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_ask_back_parent_id_idx\` ON \`guides_ask_back\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_ask_back\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_ask_back_order_idx\` ON \`_guides_v_version_ask_back\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_ask_back_parent_id_idx\` ON \`_guides_v_version_ask_back\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_ask_back\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_ask_back_order_idx\` ON \`documents_ask_back\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_ask_back_parent_id_idx\` ON \`documents_ask_back\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_ask_back\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_ask_back_order_idx\` ON \`_documents_v_version_ask_back\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_ask_back_parent_id_idx\` ON \`_documents_v_version_ask_back\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`guides_ask_back\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_ask_back\`;`)
  await db.run(sql`DROP TABLE \`documents_ask_back\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_ask_back\`;`)
}

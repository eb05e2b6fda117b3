import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_checks\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_checks\`;`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_closed_days\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_closed_days\`;`)
}

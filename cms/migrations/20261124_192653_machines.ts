import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`CREATE TABLE \`machines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key_hash\` text,
  	\`key_until\` text,
  	\`key_tries\` numeric DEFAULT 0,
  	\`token_hash\` text,
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`desks_opening\`;`)
  await db.run(sql`DROP TABLE \`_desks_v_version_opening\`;`)
  await db.run(sql`DROP TABLE \`machines\`;`)
  await db.run(sql`DROP TABLE \`machine_days\`;`)
}

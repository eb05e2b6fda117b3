import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`desk_devices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`desk\` text,
  	\`name\` text,
  	\`token_hash\` text,
  	\`paired_at\` text,
  	\`seen_at\` text,
  	\`on_duty\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_devices_desk_idx\` ON \`desk_devices\` (\`desk\`);`)
  await db.run(sql`CREATE INDEX \`desk_devices_token_hash_idx\` ON \`desk_devices\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`desk_devices_updated_at_idx\` ON \`desk_devices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_devices_created_at_idx\` ON \`desk_devices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_calls\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`desk\` text,
  	\`machine\` text,
  	\`started_at\` text,
  	\`heard_at\` text,
  	\`about\` text,
  	\`answer\` text,
  	\`until\` text,
  	\`end\` text,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_calls_desk_idx\` ON \`desk_calls\` (\`desk\`);`)
  await db.run(sql`CREATE INDEX \`desk_calls_machine_idx\` ON \`desk_calls\` (\`machine\`);`)
  await db.run(sql`CREATE INDEX \`desk_calls_updated_at_idx\` ON \`desk_calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_calls_created_at_idx\` ON \`desk_calls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_today\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`closed\` integer DEFAULT false,
  	\`note\` text,
  	\`calls\` numeric DEFAULT 0,
  	\`came\` numeric DEFAULT 0,
  	\`seconds\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_today_updated_at_idx\` ON \`desk_today\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`desk_today_created_at_idx\` ON \`desk_today\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`desk\` text;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`pair_hash\` text;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`pair_until\` text;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`volume\` numeric;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`reload\` text;`)
  await db.run(sql`ALTER TABLE \`machines\` ADD \`show_key\` text;`)
  await db.run(sql`CREATE INDEX \`machines_desk_idx\` ON \`machines\` (\`desk\`);`)
  await db.run(sql`CREATE INDEX \`machines_pair_hash_idx\` ON \`machines\` (\`pair_hash\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  // Before, a desk had one machine, under its own id: others would belong to no desk.
  await db.run(sql`DELETE FROM \`machines\` WHERE \`desk\` IS NOT NULL AND \`id\` <> \`desk\`;`)
  await db.run(sql`DROP TABLE \`desk_devices\`;`)
  await db.run(sql`DROP TABLE \`desk_calls\`;`)
  await db.run(sql`DROP TABLE \`desk_today\`;`)
  await db.run(sql`DROP INDEX \`machines_desk_idx\`;`)
  await db.run(sql`DROP INDEX \`machines_pair_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`desk\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`name\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`pair_hash\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`pair_until\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`volume\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`reload\`;`)
  await db.run(sql`ALTER TABLE \`machines\` DROP COLUMN \`show_key\`;`)
}

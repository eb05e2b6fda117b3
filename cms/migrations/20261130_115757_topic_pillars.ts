import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`topics_pillars\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_pillars_order_idx\` ON \`topics_pillars\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_pillars_parent_idx\` ON \`topics_pillars\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_pillars\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_pillars_order_idx\` ON \`_topics_v_version_pillars\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_pillars_parent_idx\` ON \`_topics_v_version_pillars\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`topics_pillars\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_pillars\`;`)
}

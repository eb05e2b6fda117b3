import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

type Database = MigrateUpArgs['db']

/**
 * References that earlier migrations added to tables that were there. SQLite takes them without a word of
 * what is to be done when their target goes, so the generator left that out, and a target that only an old
 * version names could never be removed.
 */
const references: [table: string, column: string, target: string][] = [
  ['guides', 'keeper_id', 'users'],
  ['guides', 'commune_id', 'communes'],
  ['guides_rels', 'hotlines_id', 'hotlines'],
  ['_guides_v', 'version_keeper_id', 'users'],
  ['_guides_v', 'version_commune_id', 'communes'],
  ['_guides_v_rels', 'hotlines_id', 'hotlines'],
  ['articles', 'keeper_id', 'users'],
  ['_articles_v', 'version_keeper_id', 'users'],
  ['documents', 'keeper_id', 'users'],
  ['_documents_v', 'version_keeper_id', 'users'],
  ['apps', 'keeper_id', 'users'],
  ['_apps_v', 'version_keeper_id', 'users'],
  ['screens_elements', 'to_id', 'screens'],
  ['screens', 'back_id', 'screens'],
  ['_screens_v_version_elements', 'to_id', 'screens'],
  ['_screens_v', 'version_back_id', 'screens'],
  ['payload_locked_documents_rels', 'screens_id', 'screens'],
  ['payload_locked_documents_rels', 'feedback_id', 'feedback'],
  ['payload_locked_documents_rels', 'consent_forms_id', 'consent_forms'],
  ['payload_locked_documents_rels', 'practices_id', 'practices'],
  ['payload_locked_documents_rels', 'quizzes_id', 'quizzes'],
  ['payload_locked_documents_rels', 'lessons_id', 'lessons'],
  ['payload_locked_documents_rels', 'courses_id', 'courses'],
  ['payload_locked_documents_rels', 'meetings_id', 'meetings'],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, column, target] of references) {
    const isRow = table.endsWith('_rels')
    // A restore may have left some that lead nowhere: they go as they would have gone with their target.
    const gone = sql.raw(`\`${column}\` IS NOT NULL AND \`${column}\` NOT IN (SELECT id FROM \`${target}\`)`)
    const named = sql.raw(`\`${table}\``)
    if (isRow) await db.run(sql`DELETE FROM ${named} WHERE ${gone};`)
    else await db.run(sql`UPDATE ${named} SET ${sql.raw(`\`${column}\``)} = NULL WHERE ${gone};`)
    await refer(db, table, column, `${target}(id) ON DELETE ${isRow ? 'cascade' : 'set null'}`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, column, target] of references) await refer(db, table, column, `${target}(id)`)
}

/** Puts a column that refers otherwise in the place of one, with its values and indexes. */
async function refer(db: Database, table: string, column: string, reference: string): Promise<void> {
  const indexes = await db.all<{ name: string; sql: string }>(sql`
    SELECT i.name, s.sql
    FROM pragma_index_list(${table}) AS i, pragma_index_info(i.name) AS c, sqlite_schema AS s
    WHERE c.name = ${column} AND s.name = i.name AND s.type = 'index'`)
  const run = (statement: string) => db.run(sql.raw(statement))
  for (const { name } of indexes) await run(`DROP INDEX \`${name}\`;`)
  await run(`ALTER TABLE \`${table}\` ADD \`new_${column}\` text REFERENCES ${reference};`)
  await run(`UPDATE \`${table}\` SET \`new_${column}\` = \`${column}\` WHERE \`${column}\` IS NOT NULL;`)
  await run(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}\`;`)
  await run(`ALTER TABLE \`${table}\` RENAME COLUMN \`new_${column}\` TO \`${column}\`;`)
  for (const index of indexes) await run(`${index.sql};`)
}

import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Tables of lists of texts. Payload indexes them by place, then by the document they belong to, but looks
 * for them by the document alone: for each document of a list SQLite went through the whole table.
 */
const tables = [
  'best_bets_texts',
  '_best_bets_v_texts',
  'consent_forms_texts',
  'hamlets_texts',
  '_hamlets_v_texts',
  'plain_words_texts',
  '_plain_words_v_texts',
  'synonyms_texts',
  '_synonyms_v_texts',
  'teams_texts',
  '_teams_v_texts',
  'terms_texts',
  '_terms_v_texts',
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables)
    await db.run(sql.raw(`CREATE INDEX \`${table}_parent_idx\` ON \`${table}\` (\`parent_id\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.run(sql.raw(`DROP INDEX \`${table}_parent_idx\`;`))
}

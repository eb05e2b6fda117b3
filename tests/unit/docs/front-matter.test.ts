import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withTables } from '../../../cms/keeping/seed/front-matter/tables.ts';

it('the tables of docs/front-matter.md are those of the schemas: npm run generate:front-matter', () => {
  const written = readFileSync(new URL('../../../docs/front-matter.md', import.meta.url), 'utf8');
  expect(written.match(/<!-- table /g)).toHaveLength(2);
  expect(written).toBe(withTables(written));
});

import { fixed } from '../addresses.ts';
import { tables, type TableName } from './tables.ts';

/** Where the files of a table lie. */
export function tableAddresses(name: TableName): { csv: string; json: string; schema: string } {
  const start = fixed.openData + tables[name].file;
  return { csv: `${start}.csv`, json: `${start}.json`, schema: `${start}.schema.json` };
}

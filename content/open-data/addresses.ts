import { fixed } from '../addresses.ts';
import { tables, type TableName } from './tables.ts';

/** Returns the addresses of a table's files. */
export function tableAddresses(name: TableName): { csv: string; json: string; schema: string } {
  const start = fixed.openData + tables[name].file;
  return { csv: `${start}.csv`, json: `${start}.json`, schema: `${start}.schema.json` };
}

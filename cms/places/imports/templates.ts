import type { Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { Commune } from '../../payload-types.ts';
import { readKnownFlat } from './flat/known.ts';
import { flatLists } from './flat/lists.ts';
import { flatCsv, flatLines, flatXlsx } from './flat/template.ts';
import { readKnown } from './known.ts';
import type { Written } from './state.ts';
import { templateCsv, templateXlsx } from './template.ts';

/** A list of what is known, ready to be filled in. */
interface Template {
  of: Written;
  /** Begins the name of the file. */
  fileName: string;
  /** "12 tổ" */
  count: string;
  communes: Commune[];
  xlsx: () => Promise<Buffer>;
  csv: () => string;
}

/**
 * Makes the template of a kind of list.
 * @param list as an order names it
 * @param commune id of the only commune that is asked about
 */
export async function templateOf(
  payload: Payload,
  list: string,
  commune?: string,
): Promise<Template> {
  const flat = flatLists.get(list);
  if (flat) {
    const known = await readKnownFlat(payload, flat, commune);
    const lines = flatLines(flat, known, dayOfInstant(new Date()));
    return {
      of: flat.of,
      fileName: flat.fileName,
      count: `${lines.length} ${kinds[flat.of].noun}`,
      communes: known.communes,
      xlsx: () => flatXlsx(flat, lines),
      csv: () => flatCsv(flat, lines),
    };
  }
  const known = await readKnown(payload, commune);
  return {
    of: 'teams',
    fileName: 'danh-sach-to',
    count: `${known.teams.filter(({ deletedAt }) => !deletedAt).length} tổ`,
    communes: known.communes,
    xlsx: () => templateXlsx(known),
    csv: () => templateCsv(known),
  };
}

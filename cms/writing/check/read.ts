import { outlines, type Part, type WrittenCollection } from './outline.ts';
import { rowsOf, textOf, valuesOf, type Link, type Reading, type Values } from './reading.ts';
import { readRichText } from './rich-text.ts';

/** Reads what readers will see out of the values of a form, however little is filled in. */
export function readingOf(collection: WrittenCollection, data: Values): Reading {
  const reading: Reading = {
    collection,
    data,
    passages: [],
    links: ownLinks(data),
    calls: [],
    lists: [],
    headings: [],
  };
  readParts(outlines[collection], data, '', reading);
  return reading;
}

function readParts(parts: readonly Part[], values: Values, prefix: string, into: Reading): void {
  for (const part of parts) {
    if ('rows' in part) {
      for (const [at, row] of rowsOf(values, part.rows).entries())
        readParts(part.parts, row, `${prefix}${part.rows}.${at}.`, into);
      continue;
    }
    const path = `${prefix}${part.field}`;
    if (part.as === 'rich') {
      readRichText(values[part.field], path, into);
      continue;
    }
    const text = textOf(values[part.field]);
    if (text !== '') into.passages.push({ path, as: part.as, text });
  }
}

/** Links that stand in fields of their own. */
function ownLinks(data: Values): Link[] {
  const single = ['officialLink', 'link'].flatMap((name) => {
    const group = valuesOf(data[name]);
    const field = name === 'link' ? 'address' : 'url';
    return linkAt(`${name}.${field}`, group[field], group['label']);
  });
  const listed = rowsOf(data, 'links').flatMap((row, at) =>
    linkAt(`links.${at}.url`, row['url'], row['label']),
  );
  const sources = rowsOf(data, 'sources').flatMap((row, at) =>
    linkAt(`sources.${at}.url`, row['url'], row['document']),
  );
  return [...single, ...listed, ...linkAt('url', data['url'], data['title']), ...sources];
}

function linkAt(path: string, url: unknown, words: unknown): Link[] {
  const address = textOf(url);
  return address === '' ? [] : [{ path, url: address, words: textOf(words) }];
}

import type { Written } from '../../../content/kind.ts';
import { outlineOf, type WrittenCollection } from './outline.ts';
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
  readTexts(outlineOf(collection), data, '', reading);
  return reading;
}

function readTexts(written: Written, values: Values, prefix: string, into: Reading): void {
  for (const [field, as] of Object.entries(written)) {
    const path = `${prefix}${field}`;
    if (typeof as === 'object') {
      for (const [at, row] of rowsOf(values, field).entries())
        readTexts(as, row, `${path}.${at}.`, into);
      readTexts(as, valuesOf(values[field]), `${path}.`, into);
      continue;
    }
    if (as === 'rich') {
      readRichText(values[field], path, into);
      continue;
    }
    const text = textOf(values[field]);
    if (text !== '') into.passages.push({ path, as, text });
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

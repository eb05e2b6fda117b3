import { DomUtils, parseDocument } from 'htmlparser2';

/** Something that lies in a bucket. */
export interface Listed {
  key: string;
  bytes: number;
}

/**
 * Everything in a bucket whose key begins so, a page after the other.
 * @param ask puts a query to the bucket and gives back the XML of the answer
 */
export async function listKeys(
  prefix: string,
  ask: (query: Record<string, string>) => Promise<string>,
): Promise<Listed[]> {
  const listed: Listed[] = [];
  let next: string | undefined;
  do {
    const xml = await ask({
      'list-type': '2',
      prefix,
      ...(next && { 'continuation-token': next }),
    });
    const sizes = textsOf(xml, 'Size');
    listed.push(...textsOf(xml, 'Key').map((key, at) => ({ key, bytes: Number(sizes[at]) })));
    [next] = textsOf(xml, 'NextContinuationToken');
  } while (next);
  return listed;
}

/** The texts of all elements of a name. */
export function textsOf(xml: string, name: string): string[] {
  const document = parseDocument(xml, { xmlMode: true });
  return DomUtils.getElementsByTagName(name, document).map((element) =>
    DomUtils.textContent(element),
  );
}

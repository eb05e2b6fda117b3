const tag = /<([a-z][\w-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
/** Most tags have nothing that is looked for here. */
const telling = /(?:^|\s)(?:href|src|srcset|action|content|style|on[a-z]+)\s*=/i;
const comment = /<!--[\s\S]*?-->/g;
const script = /(<script\b[^>]*>)[\s\S]*?<\/script>/gi;

interface Tag {
  name: string;
  attributes: Map<string, string>;
}

function* tagsOf(html: string): Generator<Tag> {
  const bare = html.replace(comment, '').replace(script, '$1</script>');
  for (const [, given = '', rest = ''] of bare.matchAll(tag)) {
    const name = given.toLowerCase();
    if (!telling.test(rest) && name !== 'script' && name !== 'style') continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, plain] of rest.matchAll(attribute))
      attributes.set(key.toLowerCase(), (double ?? single ?? plain ?? '').replaceAll('&amp;', '&'));
    yield { name, attributes };
  }
}

/** What the content security policy would block, in Vietnamese. */
export function markupProblems(html: string): string[] {
  const problems = new Set<string>();
  for (const { name, attributes } of tagsOf(html)) {
    if (name === 'style') problems.add('thẻ <style>');
    if (
      name === 'script' &&
      !attributes.has('src') &&
      attributes.get('type') !== 'application/ld+json'
    )
      problems.add('mã <script> viết thẳng trong trang');
    for (const key of attributes.keys()) {
      if (key === 'style') problems.add('thuộc tính style=');
      if (key.startsWith('on')) problems.add(`thuộc tính ${key}=`);
    }
  }
  return [...problems];
}

/** An address as the site writes them: nothing to resolve. */
const plainAddress = /^(\/(?:[\w-]+(?:\.[\w-]+)*\/?)*)(?:[?#]|$)/;

/** Addresses on this site that a page links to or loads, without query and anchor. */
export function linksOf(html: string, address: string, siteUrl: string): Set<string> {
  const found = new Set<string>();
  const base = new URL(address, siteUrl);
  const add = (value: string | undefined) => {
    if (!value || /^(?:[a-z][a-z0-9+.-]*:(?!\/\/)|#)/i.test(value)) return;
    const plain = plainAddress.exec(value);
    if (plain?.[1]) return void found.add(plain[1]);
    const url = URL.parse(value, base);
    if (url?.origin === base.origin) found.add(url.pathname);
  };
  for (const { name, attributes } of tagsOf(html)) {
    add(attributes.get('href'));
    add(attributes.get('src'));
    for (const part of attributes.get('srcset')?.split(',') ?? []) add(part.trim().split(/\s+/)[0]);
    if (name === 'form') add(attributes.get('action'));
    if (name === 'meta' && /^(?:og|twitter):(?:image|url)$/.test(attributes.get('property') ?? ''))
      add(attributes.get('content'));
  }
  return found;
}

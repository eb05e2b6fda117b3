import { describe, expect, it } from 'vitest';
import { readTags, type Tag } from '../../../../publisher/files/tags.ts';

function tagsIn(html: string, until?: string): Tag[] {
  const tags: Tag[] = [];
  readTags(html, (tag) => tags.push(tag), until);
  return tags;
}

describe('tags of a page', () => {
  it('come with their attributes, entities decoded', () => {
    const [tag, ...more] = tagsIn(
      `<A HREF=/tim/?q=a&amp;b Title='Đất "Mũi" > đâu' hidden href="/khac/">x</A>`,
    );
    expect(more).toEqual([]);
    expect(tag).toMatchObject({
      name: 'a',
      attributes: { href: '/tim/?q=a&b', title: 'Đất "Mũi" > đâu', hidden: '' },
    });
  });

  it('are none in comments, texts and code', () => {
    const html =
      '<!-- <p> --> a < b <script>"<i>"</script><style>/* <b> */</style><title><u></title>';
    expect(tagsIn(html).map(({ name }) => name)).toEqual(['script', 'style', 'title']);
  });

  it('of code come with it as it is written', () => {
    const html = '<script type="module">a &amp;&amp; "</p>"</script><style>p > a {}</style>';
    expect(tagsIn(html).map(({ code }) => code)).toEqual(['a &amp;&amp; "</p>"', 'p > a {}']);
    expect(tagsIn('<script>a()').map(({ code }) => code)).toEqual([undefined]);
  });

  it('say from where to where they stand', () => {
    const pieces = ['<p class="a>b">', '<script>a()</script>', '<img src="/a.png"/>'];
    const html = `x${pieces.join(' đ ')}</p>`;
    expect(tagsIn(html).map(({ start, end }) => html.slice(start, end))).toEqual(pieces);
  });

  it('that close themselves in a drawing hide nothing, elsewhere they do', () => {
    const namesIn = (html: string) => tagsIn(html).map(({ name }) => name);
    expect(namesIn('<svg><title/><g/></svg><p>')).toEqual(['svg', 'title', 'g', 'p']);
    expect(namesIn('<svg><svg></svg><style a="b"/><i></svg></svg>')).toEqual([
      'svg',
      'svg',
      'style',
      'i',
    ]);
    expect(namesIn('<svg><script/></svg><script>"<i>"</script><b>')).toEqual([
      'svg',
      'script',
      'script',
      'b',
    ]);
    expect(namesIn('<svg/><title/><i></title><p>')).toEqual(['svg', 'title', 'p']);
    expect(namesIn('<svg></svg><style/><i></style><p>')).toEqual(['svg', 'style', 'p']);
    expect(namesIn('<svg><style a=/><i></style></svg>')).toEqual(['svg', 'style']);
  });
});

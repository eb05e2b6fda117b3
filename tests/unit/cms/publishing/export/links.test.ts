import { describe, expect, it } from 'vitest';
import { deadRedirects, settleLinks } from '../../../../../cms/publishing/export/links.ts';
import { listsOf } from './lists.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const good = listsOf(sampleSnapshot());
const { settings: goodSettings } = sampleSnapshot();
const guide = good.guides[0];
if (!guide) throw new Error('The sample has guides.');

/** The snapshot with one guide whose only step says this, after its links were settled. */
function settled(html: string, { redirects = good.redirects, gone = good.gone } = {}) {
  const steps = [{ title: 'Một', body: [{ type: 'prose' as const, html }] }];
  const guides = good.guides.map((one) => (one === guide ? { ...one, steps } : one));
  const { lists, deadLinks } = settleLinks({ ...good, guides, redirects, gone }, goodSettings);
  const [block] = lists.guides.find(({ id }) => id === guide?.id)?.steps[0]?.body ?? [];
  return { html: block?.type === 'prose' ? block.html : undefined, lists, deadLinks };
}

describe('links in prose', () => {
  it.each([
    `/huong-dan/${guide.slug}/#buoc-2`,
    '/lua-dao/',
    '/tim/?q=vneid',
    'https://dichvucong.gov.vn/a?b=1&amp;c=2',
    'tel:113',
  ])('to %s stay', (href) => {
    const html = `<p>Coi <a href="${href}">bài</a>.</p>`;
    expect(settled(html)).toMatchObject({ html, deadLinks: [] });
  });

  it('to a document get its address', () => {
    expect(settled(`<p><a href="document:guides/${guide.id}">x</a></p>`).html).toBe(
      `<p><a href="/huong-dan/${guide.slug}/">x</a></p>`,
    );
  });

  it('to nowhere become their words, and are told', () => {
    const { html, deadLinks } = settled(
      '<p><a href="/huong-dan/khong-co/"><strong>a</strong></a> <a href="document:guides/x">b</a></p>',
    );
    expect(html).toBe('<p><strong>a</strong> b</p>');
    const told = { kind: 'guides', id: guide.id, title: guide.title };
    expect(deadLinks).toEqual([
      { ...told, target: '/huong-dan/khong-co/' },
      { ...told, target: 'một bài chưa đăng' },
    ]);
  });

  it.each(['//', '//evil.vn/', '/%', '/a b'])('to %j, which is no address, are words', (href) => {
    expect(settled(`<p><a href="${href}">x</a></p>`).html).toBe('<p>x</p>');
  });

  it.each([
    ['/huong-dan/cu/', '/lua-dao/'],
    ['/huong-dan/cu/#buoc-2', '/lua-dao/#buoc-2'],
    ['/huong-dan/thanh-muc/#buoc-2', '/tu-ngu/#otp'],
  ])('to an address that moved, %s, lead to where it is now', (from, to) => {
    const redirects = [
      { from: '/huong-dan/cu/', to: '/lua-dao/' },
      { from: '/huong-dan/thanh-muc/', to: '/tu-ngu/#otp' },
    ];
    const { html, deadLinks } = settled(`<p><a href="${from}">x</a></p>`, { redirects });
    expect([html, deadLinks]).toEqual([`<p><a href="${to}">x</a></p>`, []]);
  });
});

describe('redirects', () => {
  it('to a page that never was are told', () => {
    const told = (to: string, gone = good.gone) =>
      deadRedirects(
        [
          {
            kind: 'redirects',
            collection: 'redirects',
            id: 'cu',
            title: '/cu/',
            updatedAt: '2026-11-01T00:00:00.000Z',
            value: { from: '/cu/', to },
          },
        ],
        { ...good, redirects: [{ from: '/moi/', to: '/lua-dao/' }], gone },
      );
    expect(told('/khong-co/')).toEqual([
      { kind: 'redirects', id: 'cu', title: '/cu/', target: '/khong-co/' },
    ]);
    expect(told(`/huong-dan/${guide.slug}/?a=1#buoc-2`)).toEqual([]);
    expect(told('/moi/')).toEqual([]);
    expect(told('/da-go/', [{ address: '/da-go/', since: '2026-11-01T00:00:00.000Z' }])).toEqual(
      [],
    );
  });
});

describe('tasks, best bets and notices', () => {
  it('that lead nowhere are left out and told', () => {
    const [notice] = good.notices;
    if (!notice) throw new Error('The sample has notices.');
    const nowhere = '/huong-dan/khong-co/';
    const { lists, settings, deadLinks } = settleLinks(
      {
        ...good,
        bestBets: [{ id: 'bet', queries: ['x'], address: nowhere }],
        notices: [{ ...notice, link: { address: nowhere, label: 'Coi' } }],
      },
      { ...goodSettings, topTasks: [{ title: 'Làm', icon: 'id', address: nowhere }] },
    );
    expect(lists.bestBets).toEqual([]);
    expect(lists.notices[0]).not.toHaveProperty('link');
    expect(settings.topTasks).toEqual([]);
    expect(deadLinks.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual([
      'best-bets/bet',
      `notices/${notice.id}`,
      'settings/settings',
    ]);
  });
});

describe('the page of a language', () => {
  const own = '/km/';
  const bet = { id: 'bet', queries: ['tiếng Khmer'], address: own };
  const [notice] = good.notices;
  if (!notice) throw new Error('The sample has notices.');
  const html = `<p><a href="${own}">tiếng Khmer</a></p>`;
  const steps = [{ title: 'Một', body: [{ type: 'prose' as const, html }] }];
  const linking = {
    ...good,
    guides: [{ ...guide, steps }],
    bestBets: [bet],
    notices: [{ ...notice, link: { address: own, label: 'Coi' } }],
  };
  const settings = { ...goodSettings, topTasks: [{ title: 'Đọc', icon: 'id', address: own }] };

  it('is none as long as nothing is', () => {
    const { lists, settings: settled, deadLinks } = settleLinks(linking, settings);
    expect(lists.bestBets).toEqual([]);
    expect(settled.topTasks).toEqual([]);
    expect(lists.guides[0]?.steps[0]?.body).toEqual([
      { type: 'prose', html: '<p>tiếng Khmer</p>' },
    ]);
    expect(deadLinks).toHaveLength(4);
  });
});

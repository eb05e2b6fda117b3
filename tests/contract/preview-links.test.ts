import type { TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { linkLifetime, openLink, type SentLink } from '../../cms/writing/preview/links.ts';
import { ask, authorizationOf, respond, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';
import { buildRenderer } from './support/preview.ts';

contract('a link to a draft', (cms) => {
  const { places } = provinceIn(cms);
  let editor: TypedUser;
  const known = { editor: '', commune: '', reader: '' };

  beforeAll(async () => {
    buildRenderer();
    const { payload } = cms();
    for (const role of ['editor', 'commune', 'reader'] as const) {
      const user = await makeUser(payload, role, places.commune);
      if (role === 'editor') editor = user;
      known[role] = await authorizationOf(cms(), user);
    }
  });

  const links = (document: string, authorization = known.editor, method = 'POST') =>
    ask(cms(), method, `/api/preview/${document}/links`, { authorization });
  async function send(document: string): Promise<SentLink> {
    return (await links(document)).body['link'] as SentLink;
  }
  /** Fetches what somebody without an account gets at an address. */
  const visit = (address: string) => respond(cms(), 'GET', address);
  const tokenOf = ({ address }: SentLink) => address.replace('/xem-thu/', '');
  const open = (link: SentLink, token = tokenOf(link)) => visit(`/api/preview/links/${token}`);
  /** The page in the frame of an opened link. */
  async function pageOf(answer: Response): Promise<string> {
    const [, frame = ''] = /src="([^"]+)"/.exec(await answer.text()) ?? [];
    return (await visit(frame)).text();
  }

  test('shows the draft as it is saved when it is opened, and says that it is one', async () => {
    const { id } = await make(cms().payload, 'guides', places, { title: 'Nháp lần đầu' });
    const link = await send(`guides/${id}`);
    const answer = await open(link);
    const shell = await answer.clone().text();
    expect(answer.status).toBe(200);
    expect(shell).toContain('Bản nháp, chưa đăng: Nháp lần đầu');
    expect(shell).toContain('sandbox="allow-scripts"');
    expect(await pageOf(answer)).toContain('Nháp lần đầu');
    await amend(cms().payload, 'guides', id, { title: 'Nháp lần hai' }, { draft: true });
    expect(await pageOf(await open(link))).toContain('Nháp lần hai');
  });

  test('is kept by nobody: no cache, no index, no referrer', async () => {
    const { id } = await make(cms().payload, 'guides', places);
    const { headers } = await open(await send(`guides/${id}`));
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  test('holds for seven days, and for this secret only', async () => {
    const { payload } = cms();
    const { id } = await make(payload, 'guides', places);
    const link = await send(`guides/${id}`);
    const until = Date.parse(link.expiresAt);
    expect(until - Date.now()).toBeLessThanOrEqual(linkLifetime);
    const at = (moment: number) => openLink(payload, tokenOf(link), new Date(moment));
    expect((await at(until - 1))?.target).toEqual({ collection: 'guides', id });
    expect(await at(until)).toBeUndefined();
    const elsewhere = Object.assign(Object.create(payload), { secret: 'một bí mật khác hẳn' });
    expect(await openLink(elsewhere, tokenOf(link), new Date())).toBeUndefined();
  });

  test('opens nothing when a letter of it is changed', async () => {
    const { id } = await make(cms().payload, 'guides', places);
    const link = await send(`guides/${id}`);
    const token = tokenOf(link);
    const [name = '', until = '', signature = ''] = token.split('.');
    const later = (parseInt(until, 36) + 1000).toString(36);
    for (const changed of [
      `${name}.${later}.${signature}`,
      `x${name}.${until}.${signature}`,
      `${name}.${until}.${signature.slice(0, -2)}aa`,
      `${name}.${until}.`,
      `${name}.${until}`,
      name,
      'x',
    ])
      expect([changed, (await open(link, changed)).status]).toEqual([changed, 404]);
    expect((await open(link)).status).toBe(200);
  });

  test('is listed for who may change the document, and ends when they say so', async () => {
    const { id } = await make(cms().payload, 'guides', places);
    const [first, second] = [await send(`guides/${id}`), await send(`guides/${id}`)];
    const listed = async () =>
      ((await links(`guides/${id}`, known.editor, 'GET')).body['links'] as SentLink[])
        .map((each) => each.id)
        .sort();
    expect(await listed()).toEqual([first.id, second.id].sort());
    const answer = await open(first);
    const [, frame = ''] = /src="([^"]+)"/.exec(await answer.text()) ?? [];
    expect((await visit(frame)).status).toBe(200);

    const end = `/api/preview/guides/${id}/links/${first.id}`;
    const ended = await ask(cms(), 'DELETE', end, { authorization: known.editor });
    expect(ended.status).toBe(200);
    expect(await listed()).toEqual([second.id]);
    const closed = await open(first);
    expect(closed.status).toBe(404);
    expect(await closed.text()).toContain('<h1>Đường dẫn xem thử này không dùng được nữa.');
    expect((await visit(frame)).status).toBe(404);
    expect((await open(second)).status).toBe(200);
  });

  test('is sent only by who may change the document', async () => {
    const { payload } = cms();
    const own = await make(payload, 'teams', places);
    const theirs = await make(payload, 'teams', places, { hamlet: places.otherHamlet });
    expect((await links(`teams/${own.id}`, known.commune)).status).toBe(200);
    expect((await links(`teams/${theirs.id}`, known.commune)).status).toBe(404);
    const refused = await links(`teams/${own.id}`, known.reader);
    expect([refused.status, sentenceOf(refused)]).toEqual([
      403,
      'Chỉ người được sửa nội dung này mới gửi đường dẫn xem thử được.',
    ]);
    expect((await links(`teams/${own.id}`, '')).status).toBe(403);
    const link = await send(`teams/${theirs.id}`);
    const end = `/api/preview/teams/${own.id}/links/${link.id}`;
    expect((await ask(cms(), 'DELETE', end, { authorization: known.commune })).status).toBe(404);
  });

  test('shows no number that its owner did not agree to', async () => {
    const members = [{ ...fourMembers[0], phone: '0912345678' }, ...fourMembers.slice(1)];
    const { id } = await make(cms().payload, 'teams', places, { members });
    const page = await pageOf(await open(await send(`teams/${id}`)));
    expect(page).toContain('Nguyễn An');
    expect(page).not.toContain('0912345678');
  });

  test('opens nothing once its sender may only read', async () => {
    const { payload } = cms();
    const { id } = await make(payload, 'guides', places);
    const sender = await makeUser(payload, 'editor');
    const sent = await links(`guides/${id}`, await authorizationOf(cms(), sender));
    const link = sent.body['link'] as SentLink;
    expect((await open(link)).status).toBe(200);
    await payload.update({ collection: 'users', id: sender.id, data: { role: 'reader' } });
    expect((await open(link)).status).toBe(404);
  });

  test('opens nothing once its sender may not see the document any more', async () => {
    const { payload } = cms();
    const { id } = await make(payload, 'guides', places);
    const link = await send(`guides/${id}`);
    await payload.delete({ collection: 'users', id: editor.id });
    expect((await open(link)).status).toBe(404);
  });
});

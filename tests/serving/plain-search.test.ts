import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneByteJson } from '../../content/text/one-byte.ts';
import { packTitles } from '../../search/entries/titles-data.ts';
import { sampleSnapshot } from '../support/snapshot.ts';
import { onEachServer, type Served } from './support/servers.ts';

const page = `<!doctype html><input id="q" name="q"><p data-without-results>Không tìm được.</p>
<ap-results class="stack"></ap-results><div data-browse><a href="/huong-dan/">Hướng dẫn</a></div>`;
const titles = Buffer.from(oneByteJson(packTitles(sampleSnapshot())), 'latin1');

onEachServer((kind) => {
  let server: Served;

  beforeEach(async () => {
    server = await kind.start();
    server.release('1', { 'tim/index.html': page, 'data/tieu-de.txt': titles });
  });
  afterEach(() => server.stop());

  const search = (asked: string, init: RequestInit = {}) =>
    server.get(`/tim/?${new URLSearchParams({ q: asked, giandon: '1' })}`, init);

  describe('a search without scripts', () => {
    it('is answered with results, which nobody keeps and no search engine lists', async () => {
      const response = await search('dat mui');
      expect(response.status).toBe(200);
      const { headers } = response;
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      const html = await response.text();
      expect(html).toContain('value="dat mui"');
      expect(html).toMatch(/<ul class="rows"[^>]*><li><a href="\/xa-phuong\/xa-dat-mui\//);
      expect(html).toContain('<p data-without-results hidden>');
      expect(html).toContain('<div data-browse hidden>');
    });

    it('has the policy of the page', async () => {
      const policyOf = async (address: string) =>
        (await server.get(address)).headers.get('content-security-policy');
      expect(await policyOf('/tim/?q=a&giandon=1')).toBe(await policyOf('/tim/'));
    });

    it('says what was asked as text, whatever it is', async () => {
      const html = await (await search('"><script>alert(1)</script>')).text();
      expect(html).not.toContain('<script>');
      expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    });

    it.each(['/tim/', '/tim/?q=dat+mui', '/tim/?q=+&giandon=1', '/tim/?giandon=1'])(
      '%s gets the page as it is',
      async (address) => {
        expect(await (await server.get(address)).text()).toBe(page);
      },
    );

    it('sends headers alone to who asks for them, and takes nothing', async () => {
      const head = await search('dat mui', { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      expect((await search('dat mui', { method: 'POST', body: 'a' })).status).toBe(405);
    });

    it('gets the page as it is once one address asks too often', async () => {
      const answers: string[] = [];
      for (let asked = 0; asked < 130; asked++) answers.push(await (await search('dat')).text());
      expect(answers[0]).toContain('<ul class="rows"');
      expect(answers.at(-1)).toBe(page);
    });

    it('gets the page as it is from a release that an earlier version made', async () => {
      const earlier = '{"pages":{"guide":{"title":"Đất Mũi"}},"places":{},"rules":{}}';
      server.release('2', { 'tim/index.html': page, 'data/tieu-de.txt': earlier });
      await expect.poll(async () => (await search('dat mui')).text()).toBe(page);
    });

    it('gets the page as it is from a release without titles, and 404 without the page', async () => {
      server.release('2', { 'tim/index.html': page });
      await expect.poll(async () => (await search('dat mui')).text()).toBe(page);
      server.release('3', { 'index.html': 'a' });
      await expect.poll(async () => (await search('dat mui')).status).toBe(404);
    });
  });
});

import { expect, it } from 'vitest';
import { markSaved, savedAt, stamped } from '../../../../site/service-worker/saved-copy.ts';

const instant = '2026-11-24T02:30:00.000Z';

it('remembers in the answer when it was saved, and changes nothing else', async () => {
  const answer = new Response('Xin chào', { headers: { 'content-type': 'text/plain' } });
  const saved = stamped(answer, instant);
  expect(savedAt(saved)).toBe(instant);
  expect(saved.headers.get('content-type')).toBe('text/plain');
  expect(await saved.text()).toBe('Xin chào');
});

it('knows no date of an answer that was never saved', () => {
  expect(savedAt(new Response())).toBe('');
});

it('tells the page in its first tag, and only there', () => {
  const html =
    '<!doctype html><html lang="vi"><body><code>&lt;html&gt; <html></code></body></html>';
  expect(markSaved(html, instant)).toBe(
    `<!doctype html><html data-saved="${instant}" lang="vi"><body><code>&lt;html&gt; <html></code></body></html>`,
  );
});

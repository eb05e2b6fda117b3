import { describe, expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';

const { url, pages } = inject('sample');
const richest = richestOfEachKind({ pages });

test('the policy allows nothing inline, and only this host', async () => {
  const { headers } = await fetch(url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('a page', () => {
  test.for(richest)('$kind asks no other host and breaks no rule', async ({ address, kind }) => {
    const page = await freshPage();
    const problems: string[] = [];
    const mayFail = kind === 'kiosk' ? /\/api\/public\// : /^$/;
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== url)
        problems.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !mayFail.test(message.location().url))
        problems.push(`said ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`threw ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400 && !mayFail.test(response.url()))
        problems.push(`${response.status()} for ${response.url()}`);
    });
    await page.goto(url + address, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });
});

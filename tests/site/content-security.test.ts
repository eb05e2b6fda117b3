import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openContext } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';

const { url, pages } = inject('sample');
const richest = richestOfEachKind({ pages });

test('the policy allows nothing inline but what pages begin with, and only this host', async () => {
  const { headers } = await fetch(url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  // Two scripts and a style of the kiosk's island; the first script and the fifteen first styles of
  // other pages: one more would be a hole.
  expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(19);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a static host is told the same policy', async () => {
  const { headers } = await fetch(url);
  const file = await (await fetch(`${url}/_headers`)).text();
  expect(file).toContain(`Content-Security-Policy: ${headers.get('content-security-policy')}\n`);
});

test('guides and places are told only of what stands inside them', async () => {
  for (const [kind, count] of [
    ['guide', 6],
    ['hamlet', 5],
  ] as const) {
    const { address } = pages.find((page) => page.kind === kind)!;
    const policy = (await fetch(url + address)).headers.get('content-security-policy') ?? '';
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(count);
    expect(policy).not.toContain('wasm');
  }
  const { headers } = await fetch(`${url}/tim/`);
  expect(headers.get('content-security-policy')).toContain(" 'wasm-unsafe-eval'");
});

// Pages mostly wait for the line to fall silent: several do so at once.
describe.concurrent('a page', () => {
  let context: Awaited<ReturnType<typeof openContext>>;
  beforeAll(async () => {
    context = await openContext();
    return () => context.close();
  });

  test.for(richest)('$kind asks no other host and breaks no rule', async ({ address, kind }) => {
    await using page = await context.newPage();
    const problems = watch(page, kind === 'kiosk' ? /\/api\/public\// : /^$/);
    await page.goto(url + address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });

  test.for(['/khong-co/', '/huong-dan/khong-co/'])(
    'in place of one that is not there breaks none either: %s',
    async (address) => {
      await using page = await context.newPage();
      const problems = watch(page, /khong-co/);
      await page.goto(url + address);
      await page.waitForLoadState('networkidle');
      expect(problems).toEqual([]);
    },
  );
});

/** Records what goes wrong in a page from now on; answers of some addresses may fail. */
function watch(page: Page, mayFail: RegExp): string[] {
  const problems: string[] = [];
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
  return problems;
}

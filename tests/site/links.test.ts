import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { feedbackPath } from '../../content/feedback.ts';
import { isTextOnly } from '../../content/text/phone.ts';
import { fileOf } from '../../content/release.ts';

/** Requests at a time: a busy machine answers one after the other slowly. */
const atOnce = 16;

const ids = /\sid=(?:"([^"]*)"|([^\s>"']+))/g;
const hrefs = /\s(?:href|src|action)=(?:"([^"]*)"|([^\s>"']+))/g;

describe.for(['sample', 'seed'] as const)('of the %s release', (name) => {
  const { url, folder, pages } = inject(name);
  const html = new Map(
    pages.map(({ address }) => [
      address,
      readFileSync(path.join(folder, fileOf(address)), 'utf8').replace(
        /<script\b[\s\S]*?<\/script>/g,
        (script) => script.slice(0, script.indexOf('>') + 1),
      ),
    ]),
  );
  const targets = new Map<string, string>();
  for (const [address, text] of html)
    for (const [, quoted, bare] of text.matchAll(hrefs)) {
      const target = URL.parse((quoted ?? bare ?? '').replaceAll('&amp;', '&'), url + address);
      // Requests to the CMS are no file of a release.
      if (target?.origin === url && target.pathname !== feedbackPath)
        targets.set(target.pathname + target.search + target.hash, address);
    }

  test('every link within the site answers', async () => {
    const addresses = new Map<string, string>();
    for (const [target, from] of targets) addresses.set(target.replace(/#.*/, ''), from);
    expect(addresses.size).toBeGreaterThan(200);
    const dead: string[] = [];
    const all = [...addresses];
    const ask = async ([address, from]: [string, string]) => {
      const { status, body } = await fetch(url + address);
      await body?.cancel();
      if (status !== 200) dead.push(`${from} leads to ${address}: ${status}`);
    };
    for (let at = 0; at < all.length; at += atOnce)
      await Promise.all(all.slice(at, at + atOnce).map(ask));
    expect(dead).toEqual([]);
  });

  test('no number that only takes text messages is offered as a call', () => {
    const called = [...html].flatMap(([address, text]) =>
      [...text.matchAll(/href="?tel:(\d+)/g)].map(([, number = '']) => ({ address, number })),
    );
    expect(called.length).toBeGreaterThan(100);
    expect(called.filter(({ number }) => isTextOnly(number))).toEqual([]);
  });

  test('every part of a page that a link names is there', () => {
    const parts = [...targets].filter(([target]) => target.includes('#'));
    expect(parts.length).toBeGreaterThan(0);
    const lost = parts.filter(([target]) => {
      const [address = '', part = ''] = target.split('#');
      const found = html.get(address.replace(/\?.*/, ''))?.matchAll(ids) ?? [];
      return ![...found].some(([, quoted, bare]) => (quoted ?? bare) === decodeURIComponent(part));
    });
    expect(lost).toEqual([]);
  });
});

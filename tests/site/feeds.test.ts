import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';
import { parseRssFeed, XMLValidator } from '../support/parsers.mjs';

const { folder, pages, url } = inject('seed');

const read = (address: string) => readFileSync(path.join(folder, fileOf(address)), 'utf8');

test('a feed reader gets what is new, each with its date', async () => {
  const response = await fetch(`${url}/rss.xml`);
  const { items = [] } = parseRssFeed(await response.text());
  expect(items).toHaveLength(30);
  for (const { title, link, pubDate } of items) {
    expect(title).toMatch(/\S/);
    expect(pages.some(({ address }) => link?.endsWith(address))).toBe(true);
    expect(Date.parse(pubDate ?? '')).toBeLessThanOrEqual(Date.now());
  }
});

test('every part of the sitemap is well-formed', () => {
  const index = read('/sitemap.xml');
  const parts = [...index.matchAll(/\/sitemap\/[\w-]+\.xml/g)].map(([part]) => part);
  expect(parts).toHaveLength(65);
  for (const part of ['/sitemap.xml', ...parts])
    expect(XMLValidator.validate(read(part)), part).toBe(true);
});

interface HowTo {
  '@type': string;
  step?: { itemListElement?: object[] }[];
}

test('a search engine reads the steps of a guide', () => {
  const guides = pages.filter(({ kind }) => kind === 'guide');
  expect(guides.length).toBeGreaterThan(30);
  for (const { address } of guides) {
    const [script] = DomUtils.findAll(
      ({ attribs }) => attribs.type === 'application/ld+json',
      parseDocument(read(address)).children,
    );
    const json = DomUtils.textContent(script ?? []);
    const { '@graph': graph } = JSON.parse(json) as { '@graph': HowTo[] };
    const howTo = graph.find((part) => part['@type'] === 'HowTo');
    // A guide that asks first says for whom its steps are: in sections.
    const steps = (howTo?.step ?? []).flatMap((part) => part.itemListElement ?? part);
    expect(steps.length, address).toBeGreaterThan(0);
    for (const step of steps)
      expect(step, address).toEqual({
        '@type': 'HowToStep',
        name: expect.stringMatching(/\S/),
      });
  }
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readableTexts } from '../../../cms/seed/plain-language.ts';
import { contentFolder, readContent } from '../../../cms/seed/read-content.ts';
import { seedId } from '../../../cms/seed/seed-id.ts';
import { isIconName } from '../../../look/icons/icon.ts';
import { drawings } from '../../../look/drawings/drawings.ts';

// Reading checks facts, official links, related guides and addresses: it throws when one is unsound.
const content = readContent();
const numbers = new Set(content.hotlines.map(({ number }) => number));

describe('every guide', () => {
  const known = new Set(drawings.map(({ id }) => id));

  it.each(content.guides)('$slug tells what a person needs', (guide) => {
    expect(guide.steps.length).toBeGreaterThanOrEqual(3);
    expect(guide.prepare.length).toBeGreaterThan(0);
    expect(guide.faq.length).toBeGreaterThanOrEqual(2);
    expect(guide.faq.length).toBeLessThanOrEqual(5);
    expect(guide.help).toBeDefined();
    expect(guide.related.length).toBeGreaterThan(0);
    expect(guide.audience.length).toBeGreaterThan(0);
    expect(guide.reviewBy).toBeDefined();
  });

  it.each(content.guides)('$slug names its sources, or asks editors for them', (guide) => {
    expect(guide.sources.length + guide.checks.length).toBeGreaterThan(0);
  });

  it.each(content.guides)('$slug warns where people get hurt', (guide) => {
    expect(guide.steps.some(({ warning }) => warning)).toBe(true);
  });

  it.each(content.guides)('$slug shows only drawings that exist, and at least one', (guide) => {
    const used = guide.steps.flatMap(({ picture }) => picture?.drawing ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('marks for editors', () => {
  const { guides, articles, apps, documents, hotlines, terms, settings } = content;
  const marked = [
    ...[...guides, ...articles, ...apps, ...documents].map(({ slug, checks }) => ({
      name: slug,
      checks,
    })),
    ...hotlines.map(({ number, checks }) => ({ name: number, checks })),
    ...terms.map(({ term, checks }) => ({ name: term, checks })),
    { name: 'settings', checks: settings.checks },
  ];

  it('ask what to verify, then say where to learn it', () => {
    const where = /[?] (?:Bấm|Coi|Đi|Đọc|Gọi|Hỏi|Mở|Nộp|Thử|Tìm)[^?]+[.]$/u;
    const vague = marked.flatMap(({ name, checks }) =>
      checks.filter(({ note }) => !where.test(note)).map(({ note }) => `${name}: ${note}`),
    );
    expect(vague).toEqual([]);
  });

  it('stand at the organisation of the site, which nothing confirms yet', () => {
    expect(settings.checks.map(({ field }) => field)).toContain('Liên hệ của tỉnh');
  });
});

describe('the whole', () => {
  it('covers every sub-topic with a guide', () => {
    const parents = new Set(content.topics.map(({ parent }) => parent));
    const told = new Set(content.guides.map(({ topic }) => topic));
    const empty = content.topics.filter(({ slug }) => {
      const id = seedId('topics', slug);
      return !parents.has(id) && !told.has(id);
    });
    expect(told.size).toBeGreaterThan(1);
    expect(empty.map(({ slug }) => slug)).toEqual([]);
  });

  it('is as much as the plan asks', () => {
    const pairs = content.synonyms.reduce((sum, { words }) => sum + words.length - 1, 0);
    expect(content.guides.length).toBeGreaterThanOrEqual(49);
    expect(content.articles.length).toBeGreaterThanOrEqual(10);
    expect(content.apps.length).toBeGreaterThanOrEqual(14);
    expect(content.hotlines.length).toBeGreaterThanOrEqual(8);
    expect(content.terms.length).toBeGreaterThanOrEqual(60);
    expect(pairs).toBeGreaterThanOrEqual(150);
  });

  it('uses icons that exist', () => {
    const { topTasks, scamRules } = content.settings;
    const used = [...content.topics, ...topTasks, ...scamRules].map(({ icon }) => icon);
    expect(used.filter((icon) => !isIconName(icon))).toEqual([]);
  });

  it('gives only numbers that are confirmed hotlines', () => {
    const strange = readableTexts(['guides', 'articles', 'apps', 'notices']).flatMap(({ file }) => {
      const source = readFileSync(path.join(contentFolder, file), 'utf8');
      const shown = source.replace(/^check:\n(?: .*\n)+/m, '');
      const called = [...shown.matchAll(/\[\[gọi: *(\d+)/g)].map(([, digits]) => digits ?? '');
      const written = shown.match(/\b1[89]00[ .]?\d{4}\b|\b0[23579]\d[\d .]{6,9}\d\b/g) ?? [];
      return [...called, ...written.map((text) => text.replace(/\D/g, ''))]
        .filter((digits) => !numbers.has(digits))
        .map((digits) => `${file}: ${digits}`);
    });
    expect(strange).toEqual([]);
  });
});

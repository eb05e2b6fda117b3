import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { isIconName } from '../../../../../../look/icons/icon.ts';
import { drawings } from '../../../../../../look/drawings/drawings.ts';

// Reading checks facts, official links, related guides and addresses: it throws when one is unsound.
const content = shippedContent();

describe('every guide', () => {
  const known = new Set(drawings.map(({ id }) => id));

  it.each(content.guides)('$slug tells what a person needs', (guide) => {
    expect(guide.title.length).toBeLessThanOrEqual(70);
    expect(guide.summary.length).toBeLessThanOrEqual(140);
    expect(guide.steps.length).toBeGreaterThanOrEqual(3);
    expect(guide.prepare.length).toBeGreaterThan(0);
    expect(guide.faq.length).toBeGreaterThanOrEqual(2);
    expect(guide.faq.length).toBeLessThanOrEqual(5);
    expect(guide.help).toBeDefined();
    expect(guide.related.length).toBeGreaterThanOrEqual(3);
    expect(guide.related).not.toContain(seedId('guides', guide.slug));
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

describe('what is not confirmed', () => {
  it('calls no number free but those whose source says so', () => {
    const free = content.hotlines.filter((hotline) => hotline.free).map(({ number }) => number);
    expect(free.toSorted()).toEqual(['111', '112', '156', '5656']);
  });
});

describe('the whole', () => {
  it('uses icons that exist', () => {
    const { topTasks, scamRules } = content.settings;
    const used = [...content.topics, ...topTasks, ...scamRules].map(({ icon }) => icon);
    expect(used.filter((icon) => !isIconName(icon))).toEqual([]);
  });
});

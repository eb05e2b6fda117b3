import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { fileOf } from '../../content/release.ts';
import { richestOfEachKind, type MadePage } from './support/made-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Telephone numbers stay whole by style, and some links say more than a number.
    'tel-non-breaking': 'off',
  },
});

/** Astro writes an island's one rule beside it. */
const islandStyle = '#kiosk > style';

async function problemsOf(folder: string, { address }: MadePage): Promise<string[]> {
  const html = readFileSync(path.join(folder, fileOf(address)), 'utf8');
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ selector }) => selector !== islandStyle)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

describe('by the rules of HTML', () => {
  const sample = inject('sample');
  test.for(richestOfEachKind(sample))('the template $kind is right', async (page) => {
    expect(await problemsOf(sample.folder, page)).toEqual([]);
  });

  test('fifty pages of what ships are right', async () => {
    const { folder, pages } = inject('seed');
    const step = Math.floor(pages.length / 50);
    const chosen = pages.filter((_, at) => at % step === 0).slice(0, 50);
    expect(chosen).toHaveLength(50);
    const wrong: Record<string, string[]> = {};
    for (const page of chosen) {
      const problems = await problemsOf(folder, page);
      if (problems.length > 0) wrong[page.address] = problems;
    }
    expect(wrong).toEqual({});
  });
});

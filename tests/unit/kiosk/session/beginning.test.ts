import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../../kiosk/session/beginning.ts';
import { freshSession } from '../../../../kiosk/session/session.ts';

/** A page whose head has this said of where it begins. */
const page = (content?: string) =>
  ({ querySelector: () => (content === undefined ? null : { content }) }) as unknown as ParentNode;

describe('where a kiosk begins', () => {
  it('is at rest on a page that says nothing', () => {
    expect(beginningOf(page())).toBe(freshSession);
  });

  it('is the screen that a previewed page names', () => {
    const screen = { name: 'step', guide: 'cai-vneid', at: 2 };
    expect(beginningOf(page(JSON.stringify({ screen, language: 'km' })))).toEqual({
      ...freshSession,
      screen,
      language: 'km',
    });
  });

  it.each([
    '',
    '{',
    'null',
    '{"screen":5}',
    '{"screen":{"name":"step","at":-1}}',
    '{"screen":{"name":"step"},"language":"xx"}',
  ])('is at rest on a page that says %s', (content) =>
    expect(beginningOf(page(content))).toBe(freshSession),
  );
});

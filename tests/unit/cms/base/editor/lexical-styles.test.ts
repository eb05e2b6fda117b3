import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import lexicalStyles from '../../../../../cms/base/editor/lexical-styles.mjs';

const { resolve } = createRequire(import.meta.url);
const payloads = readFileSync(resolve('@payloadcms/next/css'), 'utf8');

describe('the styles of Lexical', () => {
  it('leave out what Payload has, in the same place', () => {
    expect(
      lexicalStyles(payloads)
        .replaceAll(/@(layer|media|supports|container)[^{]*\{|\}/g, '')
        .trim(),
    ).toBe('');
  });

  it('keep what only they have, and what Payload has elsewhere', () => {
    const own = '@layer payload-default { .of-lexical { color: red } }';
    const elsewhere = '@media (width < 1px) { .btn { color: red } }';
    expect(lexicalStyles(own + elsewhere)).toBe(own + elsewhere);
  });

  it('are a sixth of what comes with the package', () => {
    const whole = readFileSync(
      resolve('@payloadcms/richtext-lexical/client').replace(/[^/]*$/, 'bundled.css'),
      'utf8',
    );
    expect(lexicalStyles(whole).length).toBeLessThan(whole.length / 5);
    expect(lexicalStyles(whole)).toContain('.LexicalEditorTheme__block');
  });
});

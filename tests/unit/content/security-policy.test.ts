import { expect, test } from 'vitest';
import { inlineAt, policyMark, sitePolicy } from '../../../content/security-policy.ts';

const hashes = { scripts: [], styles: [] };
const inline = { ...hashes, folders: { kiosk: { ...hashes, machine: true as const } } };
const connects = (address: string) =>
  /connect-src ([^;]*)/.exec(sitePolicy(inlineAt(address, inline)))?.[1];

test('pages of the kiosk alone may ask the machine on which they run', () => {
  expect(connects('/kiosk/')).toBe("'self' http://127.0.0.1:9631");
  for (const address of ['/', '/huong-dan/a/', '/quay/', '/kiosk.webmanifest'])
    expect(connects(address), address).toBe("'self'");
});

test('only where the full text is searched a page may compile WebAssembly', () => {
  const folders = { 'huong-dan': { ...hashes, compiles: false as const } };
  const policyAt = (address: string) => sitePolicy(inlineAt(address, { ...hashes, folders }));
  expect(policyAt('/tim/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policyAt('/huong-dan/a/')).toContain("script-src 'self';");
});

test('a server that knows policies by their mark tells this one from another', () => {
  expect(policyMark(inline)).not.toBe(policyMark({ ...hashes, folders: { kiosk: hashes } }));
});

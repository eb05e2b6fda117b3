import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../../../content/snapshot/files.ts';
import { fingerprint } from '../../../../content/snapshot/fingerprint.ts';
import { checkRecord, SnapshotError } from '../../../../content/snapshot/parse.ts';
import { referencesOf } from '../../../../content/snapshot/references.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function edit(file: string, change: (records: Record<string, unknown>[]) => void) {
  const target = path.join(folder, file);
  const records = JSON.parse(await readFile(target, 'utf8')) as Record<string, unknown>[];
  change(records);
  await writeFile(target, JSON.stringify(records));
}

async function problemsOfFolder(): Promise<string> {
  const error: unknown = await readSnapshot(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SnapshotError);
  return (error as SnapshotError).message;
}

test('what is written is what is read', async () => {
  const snapshot = sampleSnapshot();
  await writeSnapshot(folder, snapshot);
  expect(await readSnapshot(folder)).toEqual(snapshot);
});

test('a missing field names file, record, field, expected and received', async () => {
  await writeSnapshot(folder, sampleSnapshot());
  await edit('guides.json', (guides) => {
    const guide = guides.find(({ id }) => id === 'vneid-muc-2');
    delete (guide?.steps as { title?: string }[])[1]!.title;
  });
  expect(await problemsOfFolder()).toContain(
    'guides.json, record vneid-muc-2, field "steps.1.title": expected string, received nothing.',
  );
});

test('an unknown field is told by its name', async () => {
  await writeSnapshot(folder, sampleSnapshot());
  await edit('teams.json', (teams) => void (teams[0]!.colour = 'green'));
  expect(await problemsOfFolder()).toContain('expected no such field as "colour"');
});

test('a value of a closed list says what it may be', () => {
  const notice = { ...sampleSnapshot().notices[0], level: 'loud' };
  const checked = checkRecord('notices', notice);
  expect(checked).toMatchObject({
    ok: false,
    problems: [{ field: 'level', expected: 'one of "urgent", "care", "info"', received: '"loud"' }],
  });
});

test('a telephone that cannot be dialled and a link without https are refused', () => {
  const [hotline] = sampleSnapshot().hotlines;
  expect(checkRecord('hotlines', { ...hotline, number: '0123' })).toMatchObject({
    problems: [{ field: 'number', received: '"0123"' }],
  });
  const [app] = sampleSnapshot().apps;
  const links = [{ kind: 'web', url: 'http://vneid.gov.vn', label: 'VNeID' }];
  expect(checkRecord('apps', { ...app, links })).toMatchObject({
    problems: [{ field: 'links.0.url', expected: 'an address that begins with https://' }],
  });
});

test('a pointer to nothing names the file that should hold its target', async () => {
  await writeSnapshot(folder, sampleSnapshot());
  await edit('guides.json', (guides) => void (guides[0]!.topic = 'no-topic'));
  expect(await problemsOfFolder()).toMatch(
    /guides\.json, record \S+, field "topic": expected the id of a record in topics\.json, received "no-topic"\./,
  );
});

test('a file that is no JSON, and one that is missing, are told apart', async () => {
  await writeSnapshot(folder, sampleSnapshot());
  await writeFile(path.join(folder, 'apps.json'), '[{');
  await rm(path.join(folder, 'former-units.json'));
  const message = await problemsOfFolder();
  expect(message).toContain('apps.json, record (file), field "(file)": expected JSON');
  expect(message).toContain('former-units.json, record (file), field "(file)": expected a file');
});

test('one from before there was practice, with screens that are only pictures, is read as it is', async () => {
  await writeSnapshot(folder, sampleSnapshot());
  for (const kind of ['practices', 'quizzes', 'lessons', 'courses', 'meetings'])
    await rm(path.join(folder, `${kind}.json`));
  await edit('screens.json', (screens) => {
    for (const screen of screens) {
      for (const later of ['title', 'frame', 'colours', 'back']) delete screen[later];
      for (const element of screen['elements'] as Record<string, unknown>[])
        for (const later of ['key', 'does', 'answer', 'danger', 'to']) delete element[later];
    }
  });
  const { practices, quizzes, lessons, courses, screens } = await readSnapshot(folder);
  expect([practices, quizzes, lessons, courses].flat()).toEqual([]);
  expect(screens.length).toBeGreaterThan(0);
});

test('every problem is told at once', async () => {
  await writeSnapshot(folder, sampleSnapshot());
  await edit('apps.json', (apps) => void (apps[0]!.name = ''));
  await edit('terms.json', (terms) => void (terms[0]!.meaning = 5));
  const message = await problemsOfFolder();
  expect(message).toContain('The snapshot has 2 problem(s)');
  expect(message).toContain('apps.json');
  expect(message).toContain('terms.json');
});

test('the fingerprint follows what is said, not when it was taken', () => {
  const snapshot = sampleSnapshot();
  const later = { ...snapshot, meta: { ...snapshot.meta, asOf: '2027-01-01T00:00:00+07:00' } };
  expect(fingerprint(later)).toBe(fingerprint(snapshot));
  const changed = {
    ...snapshot,
    settings: { ...snapshot.settings, province: 'Tỉnh khác' },
  };
  expect(fingerprint(changed)).not.toBe(fingerprint(snapshot));
});

test('every reference of the sample points to a record that is there', () => {
  const snapshot = sampleSnapshot();
  const references = referencesOf(snapshot);
  expect(references.length).toBeGreaterThan(500);
  for (const { target, id } of references)
    expect(snapshot[target].some((record) => 'id' in record && record.id === id)).toBe(true);
});

import { beforeAll, expect, test } from 'vitest';
import { mostTogether, type TogetherView } from '../../cms/base/screens/ask/together.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

contract('questions of panels, asked together', (cms) => {
  const { places } = provinceIn(cms);
  const known = new Map<string, string>();

  beforeAll(async () => {
    const { payload } = cms();
    for (const role of ['editor', 'commune', 'reader'] as const)
      known.set(
        role,
        await authorizationOf(cms(), await makeUser(payload, role, places.otherCommune)),
      );
  });

  const get = (role: string, address: string) =>
    ask(cms(), 'GET', `/api${address}`, { authorization: known.get(role) ?? '' });
  const together = (role: string, of: string[]) =>
    get(role, `/together?${new URLSearchParams(of.map((one) => ['of', one]))}`);

  test.each(['editor', 'commune', 'reader'])(
    'are answered to a %s as each would be alone, also those that are refused',
    async (role) => {
      const guide = await make(cms().payload, 'guides', places);
      const team = await make(cms().payload, 'teams', places);
      const asked = [guide, team].flatMap(({ id }, at) => {
        const of = `${at === 0 ? 'guides' : 'teams'}/${id}`;
        return [
          ...[`/workflow/${of}`, `/workflow/${of}/changes`, `/comments-at/${of}`],
          ...[at === 0 ? `/feedback-at/${of}` : `/withdrawn/${id}`, `/live/documents/${of}`],
        ];
      });
      asked.push('/keepers', '/workflow/guides/nowhere');
      const { status, body } = await together(role, asked);
      expect(status).toBe(200);
      const alone = [];
      for (const one of asked) alone.push(await get(role, one));
      const { answers } = body as unknown as TogetherView;
      expect(answers).toEqual(alone.map(({ status, body }) => ({ status, body })));
      expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(1);
    },
  );

  test('are no way to anything else', async () => {
    const others = [
      ...['/users', '/access', '/together?of=/keepers', '/public/health', '/keepers/x'],
      ...['/workflow/guides/%', '/workflow/%E0%A4%A/1', '/kee%70ers/x'],
    ];
    const { body } = await together('editor', others);
    const { answers } = body as unknown as TogetherView;
    expect(answers.map(({ status }) => status)).toEqual(others.map(() => 404));
    expect((await ask(cms(), 'GET', '/api/together?of=/keepers')).status).toBe(403);
    const many = Array.from({ length: mostTogether + 1 }, () => '/keepers');
    expect((await together('editor', many)).status).toBe(400);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { rowFrom } from '../../cms/publishing/export/concepts.ts';
import { ask, authorizationOf, type Answer } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const live = { _status: 'published' };
// Months that are over go with a save.
const asOf = '2098-12-10T00:00:00.000Z';
const written = {
  leafletTitle: 'Trả tiền bằng mã QR',
  leafletSteps: [{ text: 'Quét mã' }, { text: 'Coi đúng tên, đúng tiền' }],
  speakerText: 'Kính thưa bà con.\nGọi 156, không mất tiền.',
  zaloText: 'Coi đúng tên rồi mới bấm trả.',
};

contract('what members take along', (cms) => {
  const { places } = provinceIn(cms);
  let authorization: string;

  beforeAll(async () => {
    authorization = await authorizationOf(cms(), await makeUser(cms().payload, 'approver'));
  });

  const exported = () =>
    exportSnapshot(cms().payload, { siteUrl: 'https://apso.example.vn', asOf });
  const guide = (data: object = {}) => make(cms().payload, 'guides', places, { ...live, ...data });
  const post = (method: string, address: string, body: object): Promise<Answer> =>
    ask(cms(), method, `/api/${address}`, { authorization, body });

  describe('the words of a guide for paper, loudspeaker and Zalo', () => {
    test('are public as they were written, and lead back to the row', async () => {
      const { id } = await guide(written);
      const found = (await exported()).snapshot.guides.find((one) => one.id === id);
      expect(found?.handout).toEqual({
        headline: written.leafletTitle,
        steps: ['Quét mã', 'Coi đúng tên, đúng tiền'],
        speaker: written.speakerText,
        zalo: written.zaloText,
      });
      expect(rowFrom('guides', found!, asOf)).toMatchObject(written);
    });
  });

  describe('the posters of months', () => {
    const save = (...postersOfMonths: object[]) =>
      post('POST', 'globals/settings?depth=0', { postersOfMonths });
    const posters = async () => {
      const { snapshot, deadLinks } = await exported();
      return {
        chosen: snapshot.settings.postersOfMonths,
        dead: deadLinks.filter(({ kind }) => kind === 'settings').map(({ title }) => title),
      };
    };

    test('go live from this month on, are forgotten with the next save, wait for a guide', async () => {
      const [one, draft] = [await guide(), await guide({ _status: 'draft' })];
      const answer = await save(
        { month: '11/2026', guide: draft.id },
        { month: ' 1/2099', guide: draft.id },
        { month: '12/2098', guide: one.id },
      );
      expect(answer.status).toBe(200);
      expect(answer.body['result']).toMatchObject({
        postersOfMonths: [{ month: '01/2099' }, { month: '12/2098' }],
      });
      expect(await posters()).toEqual({
        chosen: [{ month: '2098-12', guide: one.id }],
        dead: [],
      });
    });
  });

  describe('who of a team was trained', () => {
    const teamWith = async (...days: string[]) => {
      const members = fourMembers.map((member, at) => ({ ...member, trainedOn: days[at] }));
      const { id } = await make(cms().payload, 'teams', places, { ...live, members });
      return (await exported()).snapshot.teams.find((team) => team.id === id);
    };

    test('is public without the day where it is that of one alone', async () => {
      expect((await teamWith('2026-03-12T05:00:00.000Z'))?.trained).toEqual({ people: 1 });
    });

    test('is public as a sum and the last day, never whose', async () => {
      const team = await teamWith('2026-03-12T05:00:00.000Z', '2026-11-01T17:30:00.000Z');
      expect(team?.trained).toEqual({ people: 2, last: '2026-11-02' });
      expect(JSON.stringify(team?.members)).not.toContain('2026-');
      expect((await teamWith())?.trained).toBeUndefined();
    });
  });
});

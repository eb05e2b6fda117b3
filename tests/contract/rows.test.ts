import { expect, test } from 'vitest';
import { contract } from './support/contract.ts';
import { fourMembers, make, makePlaces } from './support/documents.ts';

contract('rows of a list', (cms) => {
  test('have nothing of a row that stood in their place', async () => {
    const places = await makePlaces(cms().payload);
    const { id } = await make(cms().payload, 'teams', places, { members: fourMembers });
    const save = async (
      members: { name: string; role: string; skills?: string[] | undefined }[],
    ) => {
      const data = { members, _status: 'published' } as never;
      await cms().payload.update({ collection: 'teams', id, data, depth: 0 });
      const { members: kept } = await cms().payload.findByID({ collection: 'teams', id, depth: 0 });
      return (kept ?? []).map(({ name, skills }) => [name, skills ?? []]);
    };
    const others = fourMembers.map(({ name, role }) => ({ name, role }));
    const an = { name: 'Chị An', role: 'Tổ viên', skills: ['VNeID'] };
    expect(await save([an, ...others])).toContainEqual(['Chị An', ['VNeID']]);
    expect((await save(others)).map(([, skills]) => skills)).toEqual([[], [], [], []]);
    await save([...others, an]);
    await save(others);
    expect(await save([...others, { ...an, name: 'Cô Chi', skills: undefined }])).toContainEqual([
      'Cô Chi',
      [],
    ]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKnown } from '../../../cms/places/imports/known.ts';
import { resumeImports, runImport } from '../../../cms/places/imports/run.ts';
import { stateHash } from '../../../cms/places/imports/state.ts';
import { findImports } from '../../../cms/places/imports/store.ts';
import { contract } from '../support/contract.ts';
import { fourMembers, make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { Killing } from '../support/killing.ts';
import { Importing, listFile } from '../support/lists.ts';
import { makeUser } from '../support/people.ts';

const headings = ['Ấp, khóm', 'Họ và tên', 'Vai trò', 'Số điện thoại', 'Họp lúc nào', 'Ra khỏi tổ'];

/** Rows about what is there, and about what is not. */
const row = fc.oneof<fc.Arbitrary<string[]>[]>(
  fc.constantFrom(...fourMembers).map(({ name }) => ['Ấp Có Sẵn', name, 'Tổ phó', '', '', '']),
  fc.constantFrom(...fourMembers).map(({ name }) => ['Ấp Có Sẵn', name, '', '', '', 'x']),
  fc.constant(['Ấp Có Sẵn', '', '', '', 'tối thứ Bảy', '']),
  fc
    .tuple(
      fc.constantFrom('Ấp Có Sẵn', 'Ấp Chưa Có', 'Ấp Xa Lạ'),
      fc.constantFrom('Một', 'Hai', 'Ba'),
    )
    .map(([hamlet, name]) => [hamlet, `Người ${name}`, '', '0912345678', '', '']),
);
const list = fc
  .uniqueArray(row, { minLength: 1, maxLength: 8, selector: (cells) => cells.slice(0, 2).join() })
  .map((rows) => listFile(headings, ...rows));
const moment = fc.integer({ min: 0, max: 40 });

contract('an import that is killed', (cms) => {
  const { places } = provinceIn(cms);
  const killing = new Killing(cms);
  const inAnHour = () => new Date(Date.now() + 3600_000);

  /** Reads what is known and does not lie in the trash. */
  const readThere = async (commune: string) => {
    const { hamlets, teams } = await readKnown(cms().payload, commune);
    const isThere = ({ deletedAt }: { deletedAt?: string | null }) => !deletedAt;
    return { hamlets: hamlets.filter(isThere), teams: teams.filter(isThere) };
  };
  /** All that lies in a commune, without what names it in the database. */
  const told = async (commune: string) => {
    const { hamlets, teams } = await readThere(commune);
    return {
      hamlets: hamlets.map(({ name, formerNames, stage }) => [name, formerNames, stage]).toSorted(),
      teams: teams
        .map(({ name, meetingHours, members, stage }) => [
          name,
          meetingHours,
          stage,
          ...(members ?? []).map((member) => [member.name, member.role, member.phone]),
        ])
        .toSorted(),
    };
  };
  const exactly = async (commune: string) => {
    const { hamlets, teams } = await readThere(commune);
    return [
      ...hamlets.map((one) => [one.id, stateHash('hamlets', one), one.authors, one.stage]),
      ...teams.map((one) => [one.id, stateHash('teams', one), one.authors, one.stage]),
    ].toSorted();
  };
  const newCommune = async () => {
    const { payload } = cms();
    const { id: commune } = await make(payload, 'communes', places, { _status: 'published' });
    const here = { commune, formerNames: [], name: 'Ấp Có Sẵn', _status: 'published' };
    const { id: hamlet } = await make(payload, 'hamlets', places, here);
    await make(payload, 'teams', places, { name: 'Tổ Có Sẵn', hamlet, _status: 'published' });
    const official = new Importing(cms, await makeUser(payload, 'commune', commune));
    return { commune, official };
  };

  test('is done as if nothing had happened, and taken back leaves nothing', async () => {
    const { payload } = cms();
    await fc.assert(
      fc.asyncProperty(list, moment, moment, async (file, first, second) => {
        const whole = await newCommune();
        const broken = await newCommune();
        const before = await exactly(broken.commune);
        const { documents } = await broken.official.plan(file);
        fc.pre(documents.length > 0);

        await whole.official.apply(file);
        const id = await broken.official.start(file);
        await killing.after(first, () => runImport(payload, id));
        await resumeImports(payload, inAnHour);
        expect((await broken.official.read(id)).state).toBe('done');
        expect(await told(broken.commune)).toEqual(await told(whole.commune));

        await killing.after(second, () => broken.official.undo(id));
        await resumeImports(payload, inAnHour);
        const end = await broken.official.read(id);
        // Killed before it was written down that it shall be taken back, it was not.
        if (end.state === 'done') await broken.official.undo(id);
        expect((await broken.official.read(id)).state).toBe('undone');
        expect(await exactly(broken.commune)).toEqual(before);
      }),
      { numRuns: 3 },
    );
  });

  test('before all is written down, it leaves nothing and is forgotten', async () => {
    const { payload } = cms();
    const { commune, official } = await newCommune();
    const before = await exactly(commune);
    const file = listFile(headings, ['Ấp Chưa Có', 'Người Một', '', '', '', '']);
    expect(await killing.after(2, () => official.start(file))).toBe(true);
    await resumeImports(payload, inAnHour);
    expect(await exactly(commune)).toEqual(before);
    expect(await findImports(payload, { commune: { equals: commune } })).toEqual([]);
  });
});

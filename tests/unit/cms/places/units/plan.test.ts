import { describe, expect, test } from 'vitest';
import { type Change } from '../../../../../cms/places/units/change.ts';
import { applied, type Edit, found } from '../../../../../cms/places/units/edit.ts';
import type { Known } from '../../../../../cms/places/units/known.ts';
import { planOf } from '../../../../../cms/places/units/plan.ts';
import { aWorld, counting, homesOf } from './support/world.ts';

const day = '2026-12-01';

/** Returns what is there after changes that have no fault. */
function after(changes: Change[], known = aWorld()) {
  const { steps } = planOf(changes, known, counting());
  expect(steps.flatMap(({ faults }) => faults)).toEqual([]);
  const edits = steps.flatMap((step) => step.edits);
  return { known: edits.reduce(applied, known), edits, steps };
}

const faultsOf = (change: Change, known: Known = aWorld()) =>
  planOf([change], known, counting()).steps.flatMap(({ faults }) => faults);
const deeds = (edits: Edit[]) => edits.map(({ deed, of, id }) => `${deed} ${of}/${id}`);
const home = (known: Known, who: string) => homesOf(known).get(who);

describe('a hamlet that is renamed', () => {
  test('moves to an address of its new name and keeps the old name as a former one', () => {
    const { known, edits } = after([
      { kind: 'renameHamlet', hamlet: 'mui-2', name: 'Khóm Hòa Bình', day },
    ]);
    expect(deeds(edits)).toEqual(['change hamlets/mui-2', 'change teams/to-mui-2']);
    expect(found(known, 'hamlets', 'mui-2')).toMatchObject({
      name: 'Khóm Hòa Bình',
      kind: 'khom',
      formerNames: ['Ấp 2', 'Ấp Cái Xép'],
      validFrom: '2026-12-01T05:00:00.000Z',
    });
    expect(home(known, 'hamlets/mui-2')).toBe('/xa-phuong/xa-dat-mui/khom-hoa-binh/');
    expect(edits[0]?.lines).toContain(
      'Địa chỉ: /xa-phuong/xa-dat-mui/ap-2/ → /xa-phuong/xa-dat-mui/khom-hoa-binh/ (địa chỉ cũ tự dẫn sang)',
    );
  });

  test.each([
    ['its own name', 'Ấp 1', '“Ấp 1” đã mang tên này rồi.'],
    [
      'a name that is borne beside it',
      'Ấp 2',
      'Xã Đất Mũi đã có “Ấp 2” rồi. Hãy chọn tên khác, hoặc nhập hai nơi làm một.',
    ],
    [
      'a name without its kind',
      'Hòa Bình',
      '“Hòa Bình” chưa đủ tên: cần ghi cả chữ Ấp hoặc Khóm ở đầu.',
    ],
  ])('is refused %s', (_, name, fault) => {
    expect(faultsOf({ kind: 'renameHamlet', hamlet: 'mui-1', name, day })).toEqual([fault]);
  });
});

describe('hamlets that are merged', () => {
  const merge: Change = { kind: 'mergeHamlets', hamlets: ['mui-2'], into: 'mui-1', day };

  test('leave their names, their team and their address to the one that goes on', () => {
    const { known, edits } = after([merge]);
    expect(deeds(edits)).toEqual([
      'change hamlets/mui-1',
      'change teams/to-mui-2',
      'change meetings/buoi-mui-2',
      'takeOff hamlets/mui-2',
    ]);
    expect(found(known, 'hamlets', 'mui-1').formerNames).toEqual(['Ấp 2', 'Ấp Cái Xép']);
    expect(found(known, 'teams', 'to-mui-2').hamlet).toBe('mui-1');
    expect(found(known, 'meetings', 'buoi-mui-2').hamlet).toBe('mui-1');
    expect(found(known, 'meetings', 'buoi-ca-xa').hamlet).toBeNull();
    expect(found(known, 'hamlets', 'mui-2')).toMatchObject({ live: false, replacedBy: 'mui-1' });
    expect(edits.at(-1)?.farewell).toEqual({ to: '/xa-phuong/xa-dat-mui/ap-1/' });
  });

  describe('have together', () => {
    const households = (one: number | null, other: number | null, change: Change = merge) => {
      const world = aWorld();
      Object.assign(found(world, 'hamlets', 'mui-1'), { households: one });
      Object.assign(found(world, 'hamlets', 'mui-2'), { households: other });
      const { known, steps } = after([change], world);
      const told = steps.flatMap(({ notes }) => notes).filter((note) => note.includes('Số hộ'));
      return { count: found(known, 'hamlets', 'mui-1').households, told };
    };

    test('the households of all, also under a new name', () => {
      expect(households(312, 204)).toEqual({ count: 516, told: [] });
      const named = { ...merge, name: 'Ấp Thống Nhất' } as Change;
      expect(households(312, 204, named).count).toBe(516);
      expect(households(null, null)).toEqual({ count: null, told: [] });
    });
  });
});

describe('a hamlet that is split', () => {
  test('ends, says so at its address, and gives every part its name', () => {
    const { known, edits, steps } = after([
      { kind: 'splitHamlet', hamlet: 'mui-2', into: ['Ấp 2A', 'Ấp 2B'], day },
    ]);
    expect(deeds(edits)).toEqual([
      'put hamlets/moi-1',
      'put hamlets/moi-2',
      'change teams/to-mui-2',
      'change meetings/buoi-mui-2',
      'takeOff hamlets/mui-2',
    ]);
    for (const id of ['moi-1', 'moi-2'])
      expect(found(known, 'hamlets', id)).toMatchObject({
        formerNames: ['Ấp 2', 'Ấp Cái Xép'],
        formerUnit: 'cu',
        live: true,
      });
    expect(edits.at(-1)?.farewell).toEqual({
      reason: 'Ấp 2 đã chia thành Ấp 2A và Ấp 2B từ ngày 01/12/2026',
      pointer: '/xa-phuong/xa-dat-mui/',
      parts: ['/xa-phuong/xa-dat-mui/ap-2a/', '/xa-phuong/xa-dat-mui/ap-2b/'],
    });
    expect(steps[0]?.notes).toEqual([
      'Tổ của “Ấp 2” theo về “Ấp 2A”. Tổ nào của nơi khác thì sửa ở mẫu của tổ ấy.',
      'Buổi hướng dẫn của “Ấp 2” theo về “Ấp 2A”. Buổi nào của nơi khác thì sửa lại sau.',
    ]);
  });

  test.each([
    ['ends', ['Ấp 2A', 'Ấp 2B'], ['moi-1', 'moi-2']],
    ['goes on', ['Ấp 2', 'Ấp 2B'], ['mui-2', 'moi-1']],
  ])('%s without a number of households in any part, and says so', (_, into, parts) => {
    const world = aWorld();
    Object.assign(found(world, 'hamlets', 'mui-2'), { households: 412 });
    const { known, steps } = after([{ kind: 'splitHamlet', hamlet: 'mui-2', into, day }], world);
    expect(parts.map((id) => found(known, 'hamlets', id).households)).toEqual([null, null]);
    expect(steps[0]?.notes).toContain(
      'Không biết 412 hộ của “Ấp 2” chia về mỗi nơi mới bao nhiêu, nên máy để trống ô “Số hộ”. Mở từng ấp, khóm mới rồi ghi lại.',
    );
  });

  test('is refused two parts of one name', () => {
    expect(faultsOf({ kind: 'splitHamlet', hamlet: 'mui-2', into: ['Ấp 9', 'ấp 9'], day })).toEqual(
      ['Các ấp, khóm sau khi chia cần có tên khác nhau.'],
    );
  });
});

describe('a hamlet that is moved', () => {
  test('takes its team along and is still known by its old full name', () => {
    const { known, edits } = after([{ kind: 'moveHamlet', hamlet: 'mui-3', commune: 'vien', day }]);
    expect(deeds(edits)).toEqual([
      'change hamlets/mui-3',
      'change teams/to-mui-3',
      'change meetings/buoi-mui-3',
    ]);
    expect(found(known, 'hamlets', 'mui-3').formerNames).toEqual(['Ấp Rạch Tàu (Xã Đất Mũi)']);
    expect(found(known, 'teams', 'to-mui-3').commune).toBe('vien');
    expect(home(known, 'hamlets/mui-3')).toBe('/xa-phuong/xa-vien-an/ap-rach-tau/');
  });

  test('is refused where its name is borne, unless it gets another', () => {
    const move: Change = { kind: 'moveHamlet', hamlet: 'mui-1', commune: 'vien', day };
    expect(faultsOf(move)).toEqual([
      'Xã Viên An đã có “Ấp 1” rồi. Hãy chọn tên khác, hoặc nhập hai nơi làm một.',
    ]);
    expect(faultsOf({ ...move, name: 'Ấp 4' } as Change)).toEqual([]);
  });
});

describe('a commune that is renamed', () => {
  test('leaves its name as a former unit and moves with its hamlets', () => {
    const { known, edits } = after([
      { kind: 'renameCommune', commune: 'mui', name: 'Phường Đất Mũi', day },
    ]);
    expect(deeds(edits)).toEqual([
      'put former-units/moi-1',
      'change communes/mui',
      'change former-units/nguyen',
    ]);
    expect(found(known, 'communes', 'mui')).toMatchObject({
      type: 'phuong',
      short: 'Đất Mũi',
      slug: 'phuong-dat-mui',
    });
    expect(found(known, 'former-units', 'moi-1')).toMatchObject({
      name: 'Xã Đất Mũi',
      validUntil: '2026-11-30T05:00:00.000Z',
      now: [{ commune: 'mui', part: 'all' }],
    });
    expect(found(known, 'former-units', 'nguyen').now).toEqual([{ commune: 'mui', part: 'all' }]);
    expect(home(known, 'hamlets/mui-1')).toBe('/xa-phuong/phuong-dat-mui/ap-1/');
  });
});

describe('communes that are merged', () => {
  const { known } = after([{ kind: 'mergeCommunes', communes: ['mui'], into: 'vien', day }]);

  test('bring hamlets, teams, meetings, desks, guides and notices along', () => {
    expect(found(known, 'teams', 'to-mui-1')).toMatchObject({ hamlet: 'mui-1', commune: 'vien' });
    expect(found(known, 'meetings', 'buoi-mui-1')).toMatchObject({
      hamlet: 'mui-1',
      commune: 'vien',
    });
    expect(found(known, 'meetings', 'buoi-ca-xa').commune).toBe('vien');
    expect(found(known, 'desks', 'quay-mui').commune).toBe('vien');
    expect(found(known, 'guides', 'huong-dan').commune).toBe('vien');
    expect(found(known, 'notices', 'bao').communes).toEqual(['vien']);
  });
});

describe('a commune that is split', () => {
  const split: Change = {
    kind: 'splitCommune',
    commune: 'mui',
    stays: false,
    day,
    parts: [
      { to: { name: 'Xã Rạch Tàu', code: '40001' }, hamlets: ['mui-1', 'mui-3'] },
      { to: { id: 'thanh' }, hamlets: ['mui-2'] },
    ],
  };

  test('leads to the page that asks for the hamlet', () => {
    const { known, edits, steps } = after([split]);
    expect(edits.at(-1)).toMatchObject({
      deed: 'takeOff',
      farewell: { to: '/ten-cu/xa-dat-mui/' },
    });
    expect(found(known, 'former-units', 'moi-2').now).toEqual([
      { commune: 'moi-1', part: 'part' },
      { commune: 'thanh', part: 'part' },
    ]);
    expect(found(known, 'desks', 'quay-mui').commune).toBe('moi-1');
    expect(found(known, 'meetings', 'buoi-mui-2').commune).toBe('thanh');
    expect(found(known, 'meetings', 'buoi-ca-xa').commune).toBe('moi-1');
    expect(found(known, 'notices', 'bao').communes).toEqual(['moi-1', 'thanh', 'vien']);
    expect(steps[0]?.notes.at(-1)).toBe(
      'Quầy, cán bộ và hướng dẫn riêng của Xã Đất Mũi theo về Xã Rạch Tàu. Cái nào của nơi khác thì sửa lại sau.',
    );
  });

  test('is refused with every reason', () => {
    expect(
      faultsOf({
        ...split,
        parts: [{ to: { name: 'Rạch Tàu', code: '32249' }, hamlets: ['mui-1', 'mui-1'] }],
      }),
    ).toEqual([
      '“Ấp 1” được ghi về hai nơi. Mỗi ấp, khóm về một nơi.',
      'Chưa ghi về đâu: “Ấp 2”, “Ấp Rạch Tàu”. Xã Đất Mũi không còn thì ấp, khóm nào cũng phải có nơi về.',
      'Cả Xã Đất Mũi về một nơi thì chọn “Nhập”, không phải “Chia”.',
      '“Rạch Tàu” chưa đủ tên: cần ghi cả chữ Xã hoặc Phường ở đầu.',
      'Mã hành chính 32249 đã có nơi khác dùng.',
    ]);
  });
});

test('a plan has one name, whatever ids are given; another world gives another', () => {
  const changes: Change[] = [{ kind: 'splitHamlet', hamlet: 'mui-2', into: ['Ấp 8', 'Ấp 9'], day }];
  const one = planOf(changes, aWorld(), counting()).hash;
  expect(planOf(changes, aWorld(), () => crypto.randomUUID()).hash).toBe(one);
  const { known } = after([{ kind: 'renameHamlet', hamlet: 'mui-2', name: 'Ấp 7', day }]);
  expect(planOf(changes, known, counting()).hash).not.toBe(one);
});

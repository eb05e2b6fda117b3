import { describe, expect, it } from 'vitest';
import { membersForward } from '../../../../../cms/keeping/point-in-time/members.ts';
import type { Team } from '../../../../../cms/payload-types.ts';
import { Withdrawals } from '../../../../../content/withdrawals/list.ts';

type Member = NonNullable<Team['members']>[number];

const own = { given: true, date: '2026-08-15T05:00:00.000Z', how: 'Ký giấy' };
const asked = { given: true, date: '2026-11-29T05:00:00.000Z', how: 'xin lại phiếu đồng ý' };
const lan: Member = {
  id: 'lan',
  name: 'Chị Lan',
  role: 'Tổ viên',
  organisation: 'Hội Phụ nữ',
  phone: '0912345678',
  zalo: '0987654321',
  consent: { ...own, scope: ['phone'] },
};
/** As the public is shown her later. */
const later = (more: Partial<Member>): Member => ({
  ...{ id: 'lan', name: 'Chị Lan', role: 'Tổ viên', organisation: 'Hội Phụ nữ' },
  ...more,
});
const forward = (member: Member, list = new Withdrawals()) =>
  membersForward([lan], [member], list)?.[0];

describe('a member of a team, brought on', () => {
  it('keeps the consent and the numbers that are not shown', () => {
    expect(forward(later({ phone: '0912345678' }))).toEqual(lan);
  });

  it('has another number and role, and no organisation that was taken out', () => {
    const { organisation, ...shown } = later({ phone: '0900000000', role: 'Tổ trưởng' });
    expect(organisation).toBeDefined();
    expect(forward(shown)).toEqual({
      ...lan,
      role: 'Tổ trưởng',
      phone: '0900000000',
      organisation: null,
    });
  });

  it('whose consent the backup does not have is to be asked for the form again', () => {
    const consent = { ...asked, scope: ['phone', 'zalo'] as ('phone' | 'zalo')[] };
    const shown = later({ phone: lan.phone!, zalo: lan.zalo!, consent });
    expect(forward(shown)).toEqual({ ...lan, consent });
  });

  it('who is shown no number any more has not agreed to it', () => {
    expect(forward(later({}))).toEqual({ ...lan, consent: { ...own, scope: [], given: false } });
  });

  it('who withdrew since has not agreed, whatever was shown', () => {
    const list = new Withdrawals([
      {
        at: '2026-11-30T05:00:00.000Z',
        event: 'withdrawn',
        team: 'to-1',
        person: 'lan',
        fields: ['phone'],
      },
    ]);
    expect(forward(later({ phone: '0912345678' }), list)?.consent).toMatchObject({ given: false });
  });

  it('who was not there comes as shown, and who is not shown is gone', () => {
    const be = {
      ...later({ phone: '0911111111', consent: { ...asked, scope: ['phone'] } }),
      id: 'be',
    };
    expect(membersForward([lan], [be], new Withdrawals())).toEqual([be]);
  });
});

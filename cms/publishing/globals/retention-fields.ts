import type { Field } from 'payload';
import { fieldForWhoMay } from '../../base/access/access.ts';
import { notesLoosening } from '../../storage/audit/loosened.ts';
import { auditGuard, auditMonths } from '../../storage/audit/retention.ts';
import { retentionGuard } from './guards.ts';
import { retentions, type Retention } from './retentions.ts';

/** The rule for a shorter time: a mistake, or somebody else, can be noticed before anything goes. */
const lessCountsLater = 'Bớt tháng thì bảy ngày sau mới tính.';

const auditMonthsField: Field = {
  name: 'auditMonths',
  type: 'number',
  label: 'Nhật ký: giữ bao nhiêu tháng',
  defaultValue: auditMonths.usual,
  min: auditMonths.shortest,
  max: auditMonths.longest,
  access: { update: fieldForWhoMay('keepSafeguards') },
  hooks: { afterChange: [notesLoosening(auditGuard)] },
  admin: {
    step: 1,
    description: `Nhật ký ghi ai làm gì, lúc nào. Dòng cũ hơn số tháng này tự xóa ban đêm; không ai xóa được dòng nào bằng tay. Ít nhất ${auditMonths.shortest}, nhiều nhất ${auditMonths.longest} tháng. ${lessCountsLater} Chỉ Quản trị đổi được mục này.`,
  },
};

const retentionField = ({ field, label, note, shortest, usual, longest }: Retention): Field => ({
  name: field,
  type: 'number',
  label: `${label}: giữ bao nhiêu tháng`,
  defaultValue: usual,
  min: shortest,
  max: longest,
  access: { update: fieldForWhoMay('keepSafeguards') },
  hooks: { afterChange: [notesLoosening(retentionGuard({ field, usual }))] },
  admin: {
    step: 1,
    description: `${note} Từ ${shortest} tới ${longest} tháng. ${lessCountsLater}`,
  },
});

/** The times for which things are kept that go by themselves. */
export const retentionFields: Field[] = [
  auditMonthsField,
  ...Object.values(retentions).map(retentionField),
];

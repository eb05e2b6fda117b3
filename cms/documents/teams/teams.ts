import { alsoDraftedByOwnCommune } from '../../base/access/access.ts';
import { forgetFormsOf } from '../../people/consent/forget.ts';
import { consentPanel, teamKeysPanel } from '../../base/fields/panels.ts';
import { dayField } from '../../base/fields/day.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { sampleField } from '../../base/fields/sample.ts';
import { wholeNumber } from '../../base/fields/whole-number.ts';
import { staysInOwnCommune } from '../../base/hooks/own-commune.ts';
import { groups } from '../../base/menu.ts';
import { forgetChecks } from '../../places/directory/check.ts';
import { forgetKeys } from '../../places/team-work/keys.ts';
import { dropsRemoved } from '../../people/erasure/drops-removed.ts';
import { mostTrained } from '../../../content/schema/team.ts';
import { published } from '../published.ts';
import { keepsCommune } from './commune.ts';
import { askedHamlet, nameForHamlet } from './for-hamlet.ts';
import { membersField } from './members.ts';
import {
  demandAgreed,
  recordsDeletion,
  recordsWithdrawals,
  seesDeletion,
  seesWithdrawals,
} from './withdrawals.ts';
import { tellsWithdrawn } from './withdrawal-notes.ts';

/** Community digital technology teams (tổ công nghệ số cộng đồng) of the hamlets. */
export const teams = published({
  slug: 'teams',
  plural: 'Tổ công nghệ số',
  group: groups.places,
  description: 'Tổ công nghệ số cộng đồng ở ấp, khóm. Đủ 4 thành viên trở lên mới đăng được.',
  title: 'name',
  columns: ['name', 'hamlet', 'commune', 'sample'],
  access: alsoDraftedByOwnCommune('commune'),
  demandFinished: demandAgreed,
  countsAlready: tellsWithdrawn,
  hooks: {
    beforeChange: [
      dropsRemoved('members'),
      keepsCommune,
      staysInOwnCommune('commune'),
      seesWithdrawals,
    ],
    afterChange: [recordsWithdrawals],
    beforeDelete: [seesDeletion, ({ id, req }) => forgetFormsOf(req, String(id))],
    afterDelete: [
      recordsDeletion,
      ({ id, req }) => forgetChecks(req, String(id)),
      ({ id, req }) => forgetKeys(req, String(id)),
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên tổ',
      required: true,
      defaultValue: nameForHamlet,
    },
    {
      name: 'hamlet',
      type: 'relationship',
      relationTo: 'hamlets',
      label: 'Ấp, khóm',
      required: true,
      index: true,
      defaultValue: askedHamlet,
    },
    {
      name: 'decision',
      type: 'group',
      label: 'Quyết định thành lập',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'number', type: 'text', label: 'Số quyết định' },
            dayField({ name: 'date', label: 'Ngày quyết định' }),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'meetingPlace', type: 'text', label: 'Họp ở đâu' },
        { name: 'meetingHours', type: 'text', label: 'Họp lúc nào' },
      ],
    },
    membersField,
    consentPanel,
    teamKeysPanel,
    {
      name: 'trainings',
      type: 'array',
      label: 'Tập huấn',
      labels: { singular: 'buổi tập huấn', plural: 'Tập huấn' },
      admin: { components: { RowLabel: rowLabel('Buổi', 'subject') } },
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'date', label: 'Ngày', required: true }),
            { name: 'subject', type: 'text', label: 'Nội dung', required: true },
            { name: 'organiser', type: 'text', label: 'Đơn vị tổ chức' },
            {
              name: 'people',
              type: 'number',
              label: 'Tổ có mấy người dự',
              min: 1,
              max: mostTrained,
              validate: wholeNumber,
              admin: { step: 1, description: 'Chỉ ghi số, không ghi tên.' },
            },
          ],
        },
      ],
    },
    {
      name: 'commune',
      type: 'relationship',
      relationTo: 'communes',
      label: 'Xã, phường',
      index: true,
      admin: { position: 'sidebar', readOnly: true, description: 'Lấy theo ấp, khóm.' },
    },
    sampleField,
  ],
});

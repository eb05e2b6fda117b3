import type { Access, CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload';
import { whoMay, inOwnCommune, nobody } from '../../base/access/access.ts';
import { communeOf, isStaff, writesForProvince } from '../../base/access/abilities.ts';
import { idOf } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import { dayField } from '../../base/fields/day.ts';
import { idField } from '../../base/fields/id.ts';
import { unseen } from '../../base/fields/kept.ts';
import { intoNfc } from '../../base/hooks/nfc.ts';
import { guardsOneByOne } from '../../safeguards/removal/guard.ts';
import { groups } from '../../base/menu.ts';
import { keepsFiles, type UploadCollection } from '../../storage/uploads/keeps-files.ts';
import type { Uploads } from '../../storage/uploads/uploads.ts';
import { keepsProof } from './keeps-proof.ts';
import { safeHeaders } from '../media/serve.ts';
import { checksPicture } from '../media/upload.ts';

/** Months that a form is kept unless another day is chosen. */
const keptMonths = 24;

/** Those who keep the directory; nobody who only looks, and no official of another commune. */
const keepers: Access = ({ req: { user } }) =>
  writesForProvince(user) || inOwnCommune('commune', user);

/** The photographed forms that members signed: proofs of their consents. Never public. */
export function consentForms(uploads: Uploads): CollectionConfig {
  return keepsFiles(definition(), uploads);
}

function definition(): UploadCollection {
  return {
    slug: 'consent-forms',
    labels: { singular: 'Phiếu đồng ý', plural: 'Phiếu đồng ý' },
    admin: {
      group: groups.places,
      description:
        'Hình chụp phiếu mà thành viên tổ đã ký. Không lên trang; chỉ người giữ danh sách tổ xem được; tự xóa vào ngày đã hẹn.',
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'team', 'signedOn', 'removeOn'],
      hidden: ({ user }) => !writesForProvince(user) && !communeOf(user),
      hideAPIURL: true,
    },
    disableDuplicate: true,
    disableBulkEdit: true,
    access: {
      create: ({ req: { user } }) => writesForProvince(user) || communeOf(user) !== undefined,
      delete: whoMay('erase'),
      read: keepers,
      readVersions: nobody,
      update: keepers,
    },
    upload: {
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      modifyResponseHeaders: safeHeaders,
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
    fields: [
      idField,
      { name: 'mimeType', type: 'text', label: 'Loại tệp', admin: unseen },
      { name: 'thumbnailURL', type: 'text', label: 'Địa chỉ hình nhỏ', admin: unseen },
      { name: 'url', type: 'text', label: 'Địa chỉ tệp', admin: unseen },
      {
        name: 'team',
        type: 'relationship',
        relationTo: 'teams',
        label: 'Phiếu của tổ',
        required: true,
        index: true,
        defaultValue: ({ req }: { req: PayloadRequest }) => {
          const team = req.query?.['to'];
          return typeof team === 'string' ? team : undefined;
        },
        admin: { allowCreate: false },
      },
      {
        name: 'people',
        type: 'text',
        hasMany: true,
        label: 'Những ai ký',
        admin: { description: 'Gõ từng tên rồi bấm Enter. Để trống nếu cả tổ cùng ký.' },
      },
      dayField({ name: 'signedOn', label: 'Ký ngày', required: true }),
      dayField({
        name: 'removeOn',
        label: 'Xóa hình vào ngày',
        required: true,
        index: true,
        defaultValue: () => inMonths(keptMonths),
        description:
          'Tới ngày này hình tự xóa, không lấy lại được. Nên để tới khi sự đồng ý hết hạn hoặc được xin lại.',
      }),
      {
        name: 'commune',
        type: 'relationship',
        relationTo: 'communes',
        label: 'Xã, phường',
        index: true,
        admin: { position: 'sidebar', readOnly: true, description: 'Lấy theo tổ.' },
      },
    ],
    hooks: {
      beforeOperation: [guardsOneByOne, keepsProof, checksPicture('phieu-dong-y')],
      beforeValidate: [intoNfc],
      beforeChange: [keepsCommuneOfTeam],
    },
  };
}

function inMonths(months: number): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString();
}

/** A form lies where its team lies, and an official keeps those of the own commune. */
const keepsCommuneOfTeam: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = idOf(data['team'] ?? originalDoc?.team) ?? '';
  const { docs } = await req.payload.find({
    collection: 'teams',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  data['commune'] = idOf(docs[0]?.commune) ?? null;
  const own = communeOf(req.user);
  if (isStaff(req.user) && !writesForProvince(req.user) && data['commune'] !== own)
    throw new Refused('Bạn chỉ giữ phiếu của xã, phường mình.');
  return data;
};

import type { CollectionConfig, Field } from 'payload';
import { nobody, provinceWriters, trashedByProvince } from '../../base/access/access.ts';
import { may } from '../../base/access/abilities.ts';
import { idField } from '../../base/fields/id.ts';
import { searchFields, unseen } from '../../base/fields/kept.ts';
import { usedByPanel } from '../../base/fields/panels.ts';
import { intoNfc } from '../../base/hooks/nfc.ts';
import { keepsSearchText, searchesFolded } from '../../base/hooks/search-text.ts';
import { guardsRemoval, trashIsNotLive } from '../../safeguards/removal/guard.ts';
import { ringsAlways } from '../../publishing/publication/live.ts';
import { groups } from '../../base/menu.ts';
import { keepsFiles, type UploadCollection } from '../../storage/uploads/keeps-files.ts';
import type { Uploads } from '../../storage/uploads/uploads.ts';
import { readsShownPictures } from './access.ts';
import { safeHeaders } from './serve.ts';
import { acceptedTypes, checksUpload } from './upload.ts';
import { guardsWhatIsShown } from './shown.ts';
import { labelsOf } from '../../base/labels.ts';

/** Widths of the WebP copies of a picture, in pixels. */
const widths = [320, 640, 960, 1280];

/** The fields Payload keeps of a file by itself, and would offer in filters under English names. */
const ofTheFile: Field[] = [
  { name: 'mimeType', type: 'text', label: 'Loại tệp', admin: unseen },
  { name: 'thumbnailURL', type: 'text', label: 'Địa chỉ hình nhỏ', admin: unseen },
  { name: 'url', type: 'text', label: 'Địa chỉ tệp', admin: unseen },
];

/** A word on what is hard to hear of a recording, while it is chosen and afterwards. */
const soundNotice: Field = {
  name: 'sound',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/documents/media/screens/SoundNotice.tsx#SoundNotice' },
  },
};

/** The library: pictures, papers and recordings, kept in a folder or in a store. */
export function media(uploads: Uploads): CollectionConfig {
  return keepsFiles(definition(), uploads);
}

function definition(): UploadCollection {
  return {
    slug: 'media',
    labels: labelsOf('media', 'Hình, tệp, bản đọc'),
    admin: {
      group: groups.news,
      description:
        'Hình JPEG, PNG, WebP; tệp PDF; bản đọc MP3, M4A tối đa 5 MB. Không đưa lên hình chụp giấy tờ của bà con.',
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'updatedAt'],
      listSearchableFields: ['searchText'],
      hideAPIURL: true,
      components: { beforeListTable: ['/writing/mass-deeds/screens/BulkBar.tsx#BulkBar'] },
    },
    disableDuplicate: true,
    trash: true,
    access: {
      create: ({ req }) => may(req.user, 'write'),
      delete: trashedByProvince,
      read: readsShownPictures,
      readVersions: nobody,
      update: provinceWriters,
    },
    upload: {
      mimeTypes: acceptedTypes,
      modifyResponseHeaders: safeHeaders,
      pasteURL: false,
      crop: false,
      focalPoint: false,
      adminThumbnail: 'w320',
      imageSizes: widths.map((width) => ({
        name: `w${width}`,
        width,
        formatOptions: { format: 'webp', options: { quality: 78 } },
        admin: { disableListColumn: true, disableListFilter: true, disableGroupBy: true },
      })),
    },
    fields: [
      idField,
      ...ofTheFile,
      soundNotice,
      {
        name: 'alt',
        type: 'text',
        label: 'Mô tả',
        required: true,
        admin: {
          description: 'Tả hình cho người không nhìn thấy; với tệp và bản đọc, ghi nội dung là gì.',
        },
      },
      usedByPanel,
      ...searchFields,
    ],
    hooks: {
      beforeOperation: [guardsRemoval, guardsWhatIsShown, checksUpload, searchesFolded('alt')],
      beforeValidate: [intoNfc],
      beforeChange: [trashIsNotLive, keepsSearchText('alt', ['filename'])],
      afterChange: [
        ({ doc, operation, req }) => (operation === 'update' ? ringsAlways({ doc, req }) : doc),
      ],
      afterDelete: [ringsAlways],
    },
  };
}

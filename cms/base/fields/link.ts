import type { Field, TextField, TextFieldSingleValidation } from 'payload';
import { writtenAddress } from '../../../content/addresses.ts';
import { longest } from './length.ts';

type LinkOptions = Pick<TextField, 'name' | 'required'> & { label: string; description?: string };

const validateHttps: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Hãy gõ địa chỉ bắt đầu bằng https://' : true;
  if (isHttps(value)) return true;
  return `“${value}” chưa đúng: cần một địa chỉ đầy đủ bắt đầu bằng https://`;
};

const validateAddress: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Hãy gõ địa chỉ bắt đầu bằng dấu /' : true;
  if (/^\/(?!\/)\S*$/.test(value)) return true;
  return `“${value}” chưa đúng: cần địa chỉ trên trang này, bắt đầu bằng một dấu / và không có dấu cách.`;
};

/** A link that leaves the site: https only. */
export function httpsField({ label, description, ...options }: LinkOptions): TextField {
  return {
    ...options,
    type: 'text',
    label,
    hasMany: false,
    maxLength: longest.address,
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() : value)] },
    validate: validateHttps,
    admin: {
      description: description ?? 'Địa chỉ bắt đầu bằng https://',
      placeholder: 'https://',
    },
  };
}

/** The official page where something is done: an https address and the words on its button. */
export const officialLinkField: Field = {
  name: 'officialLink',
  type: 'group',
  label: 'Liên kết chính thức',
  admin: { description: 'Trang của cơ quan nhà nước hoặc đơn vị cung cấp; chỉ nhận https.' },
  fields: [
    {
      type: 'row',
      fields: [
        httpsField({ name: 'url', label: 'Địa chỉ' }),
        {
          name: 'label',
          type: 'text',
          label: 'Chữ trên nút',
          validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) =>
            !(siblingData as { url?: string }).url || value
              ? true
              : 'Hãy viết chữ trên nút, ví dụ “Mở Cổng Dịch vụ công quốc gia”.',
        },
      ],
    },
  ],
};

/** An address on the site itself, as it stands behind the domain; a page gets its final slash. */
export function addressField({ label, description, ...options }: LinkOptions): TextField {
  return {
    ...options,
    type: 'text',
    label,
    hasMany: false,
    maxLength: longest.address,
    hooks: { beforeValidate: [({ value }) => asWritten(value)] },
    validate: validateAddress,
    admin: {
      description: description ?? 'Phần sau tên miền, ví dụ /huong-dan/vneid-muc-2/',
      placeholder: '/',
    },
  };
}

/** Invalid input stays as typed, for the message to show. */
function asWritten(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const typed = value.trim();
  return typed.startsWith('/') ? writtenAddress(typed) : typed;
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}

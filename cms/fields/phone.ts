import type { TextField, TextFieldSingleValidation } from 'payload';
import { isVietnamesePhone } from '../../content/text/phone.ts';

type PhoneOptions = Pick<TextField, 'name' | 'required' | 'access'> & {
  label: string;
  description?: string;
};

const validatePhone: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Vui lòng nhập số điện thoại.' : true;
  const digits = String(phoneDigits(value));
  if (isVietnamesePhone(digits)) return true;
  return `“${value}” không phải số điện thoại gọi được ở Việt Nam. Số di động có 10 chữ số (03, 05, 07, 08, 09…), số bàn bắt đầu bằng 02, tổng đài bằng 1800, 1900, hoặc số ngắn như 113, 1022.`;
};

/** A number that can be dialled in Vietnam; spaces, dots and +84 are taken, digits are kept. */
export function phoneField({ label, description, ...options }: PhoneOptions): TextField {
  return {
    ...options,
    type: 'text',
    label,
    hasMany: false,
    hooks: { beforeValidate: [({ value }) => phoneDigits(value)] },
    validate: validatePhone,
    admin: {
      description: description ?? 'Gõ liền hoặc có dấu cách, ví dụ 0912 345 678 hoặc 1022.',
    },
  };
}

/** The digits of a number as people write it: `+84 912.345.678` becomes `0912345678`. */
export function phoneDigits(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const typed = value.trim().replace(/[\s.()-]/g, '');
  return typed.replace(/^(?:\+|00)84(?=\d{9,})/, '0') || null;
}

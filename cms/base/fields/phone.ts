import type { TextField, TextFieldSingleValidation } from 'payload';
import { explainPhone, parsePhone } from '../../../content/text/phone.ts';
import { comparedAs } from './compared-as.ts';

type PhoneOptions = Pick<TextField, 'name' | 'required' | 'access'> & {
  label: string;
  description?: string;
};

const validatePhone: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required ? 'Hãy gõ số điện thoại.' : true;
  return explainPhone(value) ?? true;
};

/** A number that can be dialled in Vietnam, normalised to digits. */
export function phoneField({ label, description, ...options }: PhoneOptions): TextField {
  return {
    ...options,
    type: 'text',
    label,
    hasMany: false,
    ...comparedAs('phone'),
    hooks: { beforeValidate: [({ value }) => asDigits(value)] },
    validate: validatePhone,
    admin: { description: description ?? 'Ví dụ 0912 345 678 hoặc 1022.' },
  };
}

/** Invalid input stays as typed, for the message to show. */
function asDigits(value: unknown): unknown {
  return typeof value === 'string' ? (parsePhone(value) ?? (value.trim() || null)) : value;
}

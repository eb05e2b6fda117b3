import type { TextField, TextFieldSingleValidation } from 'payload';

const pattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

const validateDomain: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return req.t('validation:required');
  return pattern.test(value)
    ? true
    : `“${value}” chưa đúng: chỉ ghi tên miền như dichvucong.gov.vn, không có https:// và phần sau dấu /.`;
};

/** The name under which an official site is known, as people see it in their browser. */
export const domainField: TextField = {
  name: 'domain',
  type: 'text',
  label: 'Tên miền',
  required: true,
  hasMany: false,
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) =>
        typeof value === 'string' ? value.trim().toLowerCase() : value,
    ],
  },
  validate: validateDomain,
};

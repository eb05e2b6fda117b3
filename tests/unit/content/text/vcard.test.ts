import { expect, test } from 'vitest';
import { vcard } from '../../../../content/text/vcard.ts';

test('a contact has its name, role and phone, one a line', () => {
  expect(
    vcard({ name: 'Trần Văn Mẫu', role: 'Tổ trưởng', phone: '02900000123' }).split('\r\n'),
  ).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Trần Văn Mẫu;;;;',
    'FN:Trần Văn Mẫu',
    'TITLE:Tổ trưởng',
    'TEL;TYPE=CELL:02900000123',
    'END:VCARD',
    '',
  ]);
});

test('what separates fields in a vCard is escaped, so that it stays text', () => {
  expect(vcard({ name: 'A, B; C\\D\nE' })).toContain('FN:A\\, B\\; C\\\\D\\nE\r\n');
});

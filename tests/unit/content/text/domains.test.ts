import { expect, it } from 'vitest';
import { cutAtEndings } from '../../../../content/text/domains.ts';

it.each([
  ['Trên dichvucong.gov.vn', ['Trên dichvucong', '.gov.vn']],
  ['vneid.gov.vn', ['vneid', '.gov.vn']],
  ['Ra quầy xã. Không mất tiền.', ['Ra quầy xã. Không mất tiền.']],
])('cuts “%s” before the ending of a domain alone', (text, parts) => {
  expect(cutAtEndings(text)).toEqual(parts);
});

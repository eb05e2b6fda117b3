import type { Guide } from '../../content/schema/guide.ts';

/** The banks that lists in guides name, with or without a number, as they write them. */
const names = [
  'Agribank',
  'BIDV',
  'HDBank',
  'MB',
  'Sacombank',
  'Techcombank',
  'Vietcombank',
  'VietinBank',
  'Ngân hàng Chính sách xã hội',
];

/** A list of banks to call: the step with their numbers, and all of them by name. */
export interface BankList {
  /** The step, from 0. */
  at: number;
  names: string[];
}

/** The list of banks that a guide has, if it has one. */
export function banksOf({ steps }: Pick<Guide, 'steps'>): BankList | undefined {
  const blocks = steps.flatMap((step) => step.body);
  const isSaid = (name: string) =>
    blocks.some((block) =>
      block.type === 'contact'
        ? block.name === name
        : block.type === 'prose' && block.html.includes(`<li>${name}: `),
    );
  const at = steps.findIndex(({ body }) =>
    body.some((block) => block.type === 'contact' && names.includes(block.name)),
  );
  return at < 0 ? undefined : { at, names: names.filter(isSaid) };
}

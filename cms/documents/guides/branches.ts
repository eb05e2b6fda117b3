import type { Field, GroupField, PayloadRequest, SelectField } from 'payload';
import { array, relationship, select, text } from 'payload/shared';
import {
  branchFaults,
  type AskingDraft,
  type BranchFault,
  type BranchFaultCode,
} from '../../../content/branches/faults.ts';
import { answerSigns } from '../../../content/schema/guide.ts';
import { comparedAs } from '../../base/fields/compared-as.ts';
import { drawingComponents, isDrawing } from '../../base/fields/picture.ts';
import { rowLabel } from '../../base/fields/row-label.ts';
import { idOf } from '../../publishing/export/values.ts';
import { rare } from '../../base/fields/rare.ts';
import { rowsOf, textOf, type Values, valuesOf } from '../../writing/check/reading.ts';

const options = answerSigns.map((value) => ({ value, label: value.toUpperCase() }));

/** Sentences on what to do about each fault. */
const sentences: Record<BranchFaultCode, (sign: string) => string> = {
  unworded: () => 'Có câu trả lời thì phải có câu hỏi.',
  urgent: () =>
    'Bài có phần “Việc gấp” thì gọi đã, không hỏi trước. Xóa câu hỏi, hoặc để trống phần “Việc gấp”.',
  few: () => 'Đã hỏi thì phải có ít nhất hai câu trả lời.',
  twice: (sign) => `Chữ cái ${sign} đã có câu trả lời khác dùng. Chọn chữ cái khác.`,
  nowhere: (sign) =>
    `Câu trả lời ${sign} chưa có bước nào của riêng nó, cũng chưa dẫn qua bài nào. Chọn chữ cái ${sign} ở bước nào đó, hoặc chọn bài để dẫn qua.`,
  unknown: (sign) =>
    `Bài không có câu trả lời ${sign}. Bỏ chữ cái ${sign} ở đây, hoặc thêm câu đó.`,
  unseen: (sign) =>
    `Câu trả lời ${sign} dẫn qua bài khác, nên không ai thấy chỗ này. Bỏ chữ cái ${sign} đi.`,
};

interface Options {
  data?: unknown;
  path?: readonly (string | number)[];
  id?: number | string | undefined;
  req?: PayloadRequest;
}

/** Tells whether a document comes back as it was: then nothing speaks against it. */
const isBack = ({ req }: Options) => req?.context?.['asItWas'] === true;

/** Says what is wrong at the very field. */
const branchValidate = (_: unknown, options: Options): true | string => {
  const fault = isBack(options) ? undefined : faultAt(options);
  return fault ? sentences[fault.code](fault.sign.toUpperCase()) : true;
};

type Validate = (value: never, options: never) => Promise<true | string> | true | string;

/** The validation of a type of field, then what a question of a guide asks for. */
const after =
  (usual: Validate) =>
  async (value: unknown, options: unknown): Promise<true | string> => {
    const said = await usual(value as never, options as never);
    return said === true ? branchValidate(value, options as Options) : said;
  };

function faultAt({ data, path }: Options): BranchFault | undefined {
  const own = (path ?? []).join('.');
  const row = valuesOf(data);
  const asked = valuesOf(row['branches']);
  const answers = rowsOf(asked, 'answers').map(({ sign, guide }) => ({
    sign: textOf(sign),
    guide,
  }));
  const draft = {
    branches: { question: textOf(asked['question']), answers },
    steps: belonging(row, 'steps'),
    prepare: belonging(row, 'prepare'),
    urgent: rowsOf(row, 'urgentHotlines').length > 0 || textOf(row['urgentNote']) !== '',
  };
  return branchFaults(draft).find(({ field }) => field === own);
}

/** Forms count their rows, and what comes from elsewhere may be anything: only lists are gone through. */
const belonging = (row: Values, list: string) =>
  rowsOf(row, list).map(({ only }) => ({ only: Array.isArray(only) ? (only as string[]) : null }));

/** So many guides are asked for the way back: a longer way is none that an editor would make. */
const mostAsked = 60;

/** The guide of an answer leads on, never back to where one came from. */
async function leadsOn(value: unknown, options: Options): Promise<true | string> {
  const to = idOf(value as string | null);
  const { id, req } = options;
  const said = await relationship(value as never, options as never);
  if (said !== true || !to || isBack(options))
    return said === true ? branchValidate(value, options) : said;
  if (to === id) return 'Câu trả lời không dẫn về chính bài này. Chọn bài khác.';
  if (id === undefined || !req) return true;
  const asked = new Set<string>();
  let next = [to];
  while (next.length > 0 && asked.size < mostAsked) {
    for (const each of next) asked.add(each);
    const answers = await guidesAnswered(req, next);
    if (answers.includes(String(id)))
      return 'Bài này lại dẫn về bài đang viết, bà con sẽ đi vòng mãi. Chọn bài khác.';
    next = [...new Set(answers)].filter((each) => !asked.has(each));
  }
  return true;
}

/** The guides that the answers of some guides lead to, in their newest versions. */
async function guidesAnswered(req: PayloadRequest, ids: string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'guides',
    where: { id: { in: ids } },
    draft: true,
    // Where it leads, whoever may see that.
    overrideAccess: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    req,
  });
  return docs.flatMap(({ branches }) =>
    (branches?.answers ?? []).flatMap(({ guide }) => idOf(guide) ?? []),
  );
}

const answerFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'sign',
        type: 'select',
        label: 'Chữ cái',
        required: true,
        options,
        validate: after(select) as never,
        admin: { description: 'Bước, giấy tờ nào chỉ của câu này thì chọn chữ cái này.' },
      },
      { name: 'label', type: 'text', label: 'Câu trả lời', required: true },
      { name: 'note', type: 'text', label: 'Nói thêm' },
    ],
  },
  {
    name: 'guide',
    type: 'relationship',
    relationTo: 'guides',
    label: 'Hoặc dẫn qua bài khác',
    validate: leadsOn as never,
    admin: { description: 'Để trống khi câu này có bước của riêng nó trong bài.' },
  },
  {
    name: 'drawing',
    type: 'text',
    label: 'Hình vẽ',
    validate: isDrawing,
    ...comparedAs('drawing'),
    admin: { components: drawingComponents },
  },
];

const branchesGroup: GroupField = {
  name: 'branches',
  type: 'group',
  label: '',
  fields: [
    {
      name: 'question',
      type: 'text',
      label: 'Câu hỏi',
      validate: after(text) as never,
      admin: { description: 'Ví dụ: Bà con cần việc nào?' },
    },
    {
      name: 'answers',
      type: 'array',
      label: 'Câu trả lời',
      labels: { singular: 'câu trả lời', plural: 'Câu trả lời' },
      maxRows: answerSigns.length,
      validate: after(array) as never,
      admin: {
        description: 'Hai tới bốn câu, câu hay gặp đứng trước.',
        components: { RowLabel: rowLabel('Câu', 'label') },
      },
      fields: answerFields,
    },
  ],
};

/** The question of a guide before anything else, where it is not the same for everybody. */
export const branchesField: Field = rare([branchesGroup], {
  label: 'Hỏi trước: làm cho ai, việc nào',
  description:
    'Chỉ dùng cho bài mà mỗi người làm mỗi khác. Trang và máy ở quầy hỏi câu này trước, rồi chỉ hiện giấy tờ, bước của câu đã chọn.',
  inSidebar: false,
});

/** The answers that a step or a thing to prepare is for; without one everybody has it. */
export const onlyField: SelectField = {
  name: 'only',
  type: 'select',
  hasMany: true,
  label: 'Chỉ hiện khi chọn câu',
  options,
  validate: after(select) as never,
  admin: {
    description: 'Để trống thì ai cũng thấy.',
    condition: ({ branches }, sibling) =>
      Boolean((branches as AskingDraft['branches'])?.answers?.length) ||
      Boolean((sibling?.only as unknown[] | undefined)?.length),
  },
};

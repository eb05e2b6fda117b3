import type { CheckboxField, FieldHook, TypeWithID } from 'payload';

const carries = 'carriesSample';

/** The context of a write that makes parts of a sample: they are samples, too. */
export const carriesSample: Record<string, unknown> = { [carries]: true };

/**
 * Samples are erased at once, past trash and pace: so nobody calls anything one. What somebody makes,
 * copies, imports or brings back from an old version is a sample only if its row is.
 */
const staysReal: FieldHook<TypeWithID> = async ({
  value,
  collection,
  context,
  operation,
  originalDoc,
  req,
}) => {
  if (value !== true || !req.user || context[carries] === true) return undefined;
  if (operation !== 'update' || !collection || !originalDoc) return false;
  const row = await req.payload.db.findOne<TypeWithID & { sample?: boolean | null }>({
    collection: collection.slug,
    where: { id: { equals: originalDoc.id } },
    select: { sample: true },
    req,
  });
  return row?.sample === true;
};

/** Plainly a sample: the public sees "Dữ liệu mẫu", and all samples can be deleted at once. */
export const sampleField: CheckboxField = {
  name: 'sample',
  type: 'checkbox',
  label: 'Dữ liệu mẫu',
  defaultValue: false,
  index: true,
  hooks: { beforeValidate: [staysReal] },
  admin: {
    position: 'sidebar',
    condition: (data) => data['sample'] === true,
    description:
      'Trang hiện nhãn “Dữ liệu mẫu”. Đã thay bằng dữ liệu thật thì bỏ dấu; bỏ rồi không đánh dấu lại được.',
    components: { Cell: '/base/screens/sample-cell/SampleCell.tsx#SampleCell' },
  },
};

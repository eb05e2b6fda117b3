import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import { slugify } from '../../../content/text/slug.ts';
import { isTaken } from '../hooks/is-taken.ts';

/** The slug of a document without a title: unique keys must not be empty. */
const placeholder = 'chua-dat-ten';

const validateSlug: TextFieldSingleValidation = (value) =>
  value && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? true
    : `“${value ?? ''}” chưa đúng: đường dẫn chỉ có chữ thường không dấu, chữ số và gạch nối.`;

/**
 * The last part of a document's address. It is made from the title and follows it until somebody
 * edits it or the document is published.
 */
export function slugField({ from, unique = true }: { from: string; unique?: boolean }): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    hasMany: false,
    unique,
    index: true,
    required: true,
    validate: validateSlug,
    hooks: { beforeValidate: [fillSlug(from, unique)], beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description:
        'Tự tạo từ tên, sửa được. Đổi đường dẫn của trang đã đăng thì trang cũ tự chuyển sang trang mới.',
    },
  };
}

function fillSlug(from: string, unique: boolean): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    const title: string = data?.[from] ?? originalDoc?.[from] ?? '';
    const typed = typeof value === 'string' ? slugify(value) : '';
    if (typed && !follows(typed, originalDoc, from)) return typed;

    const made = slugify(title) || typed || `${placeholder}-${crypto.randomUUID().slice(0, 8)}`;
    if (made === typed || !unique || !collection) return made;
    const own = originalDoc?.id ?? data?.['id'];
    for (let count = 1; ; count += 1) {
      const slug = count === 1 ? made : `${made}-${count}`;
      if (!(await isTaken(req, collection.slug, { field: 'slug', value: slug, own }))) return slug;
    }
  };
}

/** Tells whether the slug still follows the title: not edited, not yet published. */
function follows(
  slug: string,
  originalDoc: Record<string, unknown> | undefined,
  from: string,
): boolean {
  if (slug.startsWith(placeholder)) return true;
  if (!originalDoc || originalDoc.liveAddress) return false;
  const made = slugify(String(originalDoc[from] ?? ''));
  return made !== '' && slug === originalDoc.slug && slug.replace(/-\d+$/, '') === made;
}

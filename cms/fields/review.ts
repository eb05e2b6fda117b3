import type { Field, FieldHook, PayloadRequest, TextField } from 'payload';
import { hasRole } from '../access/roles.ts';
import { comparedAs } from './compared-as.ts';
import { dayField } from './day.ts';
import { longest } from './length.ts';

/** Who can take charge of a text now: whoever writes, as long as the account is there. */
async function writer(req: PayloadRequest): Promise<string | undefined> {
  const { payload, user } = req;
  if (!user || hasRole(user, 'reader')) return undefined;
  const where = { id: { equals: user.id } };
  const { totalDocs } = await payload.db.count({ collection: 'users', where, req });
  return totalDocs > 0 ? String(user.id) : undefined;
}

/** Who saves a text that nobody looks after takes charge of it. */
const takesCharge: FieldHook = async ({ req, value }: { req: PayloadRequest; value?: unknown }) =>
  value || ((await writer(req)) ?? null);

/**
 * Who looks after a text and is reminded when it is to be read again. Never published.
 * @param signed whether the name that its page gives (`signatureField`) is written there, too
 */
export const keeperField = ({ signed = false } = {}): Field => ({
  name: 'keeper',
  type: 'relationship',
  relationTo: 'users',
  label: 'Người phụ trách',
  index: true,
  ...comparedAs('nothing'),
  hooks: { beforeChange: [takesCharge], beforeDuplicate: [() => null] },
  defaultValue: ({ req }: { req: PayloadRequest }) => writer(req),
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    disableListColumn: true,
    disableListFilter: true,
    components: {
      Field: {
        path: '/components/keeper/KeeperPicker.tsx#KeeperPicker',
        clientProps: { signed },
      },
    },
    description: 'Người được nhắc xem lại bài. Bà con không thấy tên này.',
  },
});

/** Who looks after a text, as its page says it: an office more often than a person. */
export const signatureField: TextField = {
  name: 'owner',
  type: 'text',
  label: 'Trang ghi người giữ bài là',
  maxLength: longest.name,
  admin: {
    position: 'sidebar',
    // The picker of the keeper has it.
    components: { Field: '/components/workflow/WorkflowBar.tsx#Nothing' },
  },
};

export const reviewByField: Field = dayField({
  name: 'reviewBy',
  label: 'Xem lại trước ngày',
  description: 'Được nhắc trước 14 ngày. Sau ngày này trang ghi là đang chờ kiểm tra lại.',
  sidebar: true,
  index: true,
});

/** Who reads a text again, and until when: in the sidebar. */
export const reviewFields: Field[] = [keeperField(), reviewByField];

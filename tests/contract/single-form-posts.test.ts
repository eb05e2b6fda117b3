import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../cms/base/access/roles.ts';
import { type SingleForm, singleForms } from '../support/form-posts/forms.ts';
import { type RecordedPost, readRecording } from '../support/form-posts/recordings.ts';
import { differences, fill, type Values } from '../support/form-posts/shape.ts';
import { said } from './support/any-document.ts';
import { ask } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makePlaces } from './support/documents.ts';
import { formOf, formOfGlobal } from './support/form-of.ts';
import { type Login, loginOf, postOf } from './support/posting.ts';

const { account, ...settings } = singleForms;
const globals = Object.keys(settings) as (keyof typeof settings)[];
const rerecord = 'the form posts otherwise than recorded: npm run fixture:form-posts';

/** Fields that the settings have rows in, which only an administrator writes or not. */
const kept = {
  settings: {
    province: 'Tỉnh Mẫu',
    contact: { organisation: 'Sở Khoa học và Công nghệ' },
    officialDomains: [{ domain: 'camau.gov.vn', owner: 'Tỉnh' }],
    smallEdits: ['teamMeeting'],
    secondFactorRequired: false,
  },
  'plain-words': { hard: [{ word: 'truy cập', instead: 'mở' }], names: ['VNeID'], verbs: ['bấm'] },
};

contract('what the forms of the settings and of the own account post', (cms) => {
  const logins = new Map<Role, Login>();
  beforeAll(async () => {
    const places = await makePlaces(cms().payload);
    for (const role of roles) logins.set(role, await loginOf(cms(), role, places));
  });

  const send = (post: RecordedPost, { user, authorization }: Login, of: string, values: Values) => {
    const own: Record<string, string> = { 'x-opened-version': of, 'x-signed-in-as': user.id };
    return ask(cms(), post.method, post.address.replaceAll('{id}', user.id), {
      form: values,
      authorization,
      headers: Object.fromEntries(post.headers.map((name) => [name, own[name] ?? ''])),
    });
  };

  test('is tried of all settings', () => {
    expect(globals.toSorted()).toEqual(
      cms()
        .payload.config.globals.map(({ slug }) => slug)
        .toSorted(),
    );
  });

  describe.each(globals)('%s', (slug) => {
    const { types, roles: writers }: SingleForm = settings[slug];
    const read = () => cms().payload.findGlobal({ slug, depth: 0 }) as unknown as Promise<Values>;

    beforeAll(async () => {
      await cms().payload.updateGlobal({ slug, data: kept[slug] as never, depth: 0 });
    });

    test.each(roles)('saved by %s: what was typed, and nothing else', async (role) => {
      const login = logins.get(role)!;
      const post = postOf((await readRecording(slug)).save, role);
      const before = await read();
      const typed = types === 'verbs' ? [`chữ của ${role}`] : `Tỉnh của ${role}`;
      const opened = `globals/${slug} ${String(before['updatedAt'])}`;
      const { status } = await send(post, login, opened, fill(post.body, before, typed));
      const mayWrite = writers.includes(role);
      expect(status).toBe(mayWrite ? 200 : 403);
      const written = mayWrite && { [types]: typed, changedBy: login.user.id };
      expect(said(await read())).toEqual(said({ ...before, ...written }));
      if (!mayWrite) return;
      const shown = await formOfGlobal(cms(), slug, await read(), login);
      expect(differences(post.body, shown), rerecord).toEqual([]);
    });
  });

  test.each(roles)('the own account, saved by %s', async (role) => {
    const login = logins.get(role)!;
    const { id } = login.user;
    const read = () =>
      cms().payload.findByID({ collection: 'users', id, depth: 0 }) as unknown as Promise<Values>;
    const post = postOf((await readRecording('account')).save, role);
    const before = await read();
    const typed = `Tên mới của ${role}`;
    const opened = `users/${id} ${String(before['updatedAt'])}`;
    const { status } = await send(post, login, opened, fill(post.body, before, typed));
    expect(status).toBe(200);
    expect(said(await read())).toEqual(said({ ...before, [account.types]: typed }));
    const shown = await formOf(cms(), 'users', await read(), login);
    expect(differences(post.body, shown), rerecord).toEqual([]);
  });
});

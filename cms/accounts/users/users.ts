import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload';
import { whoMay, fieldForWhoMay, nobody } from '../../base/access/access.ts';
import { hasAbility, isStaff, may } from '../../base/access/abilities.ts';
import { isHeldAtTheDoor, roleLabels, roles } from '../../base/access/roles.ts';
import { idField } from '../../base/fields/id.ts';
import { groups } from '../../base/menu.ts';
import { adminOrSelf } from './access.ts';
import { sessionLength } from '../sign-in/session-length.ts';
import { logIn } from '../sign-in/log-in.ts';
import { closedEndpoints } from './endpoints.ts';
import { keepsOwnAccount, staysAdmin } from './keeps-an-admin.ts';
import { currentPassword, guardsLogin } from './guards-login.ts';
import { beginsWithoutPassword, checksPassword, marksTemporaryPassword } from './password.ts';
import { passwordLinkEndpoints } from './password-link-endpoints.ts';
import { secondFactorEndpoints } from './second-factor-endpoints.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { endsOtherSessions, endsSession, forgetsAccount, notesSession } from './session-hooks.ts';
import { guardsAccounts } from './one-at-a-time.ts';
import { tellsOldAddress } from './tells-old-address.ts';
import { deleteUser, updateUser } from './update-endpoint.ts';

interface UserOptions {
  /** True where the CMS is reached by https. */
  secureCookies: boolean;
  /** Further hooks that run before an account goes. */
  beforeDelete: CollectionBeforeDeleteHook[];
}

/** The accounts of those who work in the CMS. */
export function users({ secureCookies, beforeDelete }: UserOptions): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'Người dùng', plural: 'Người dùng' },
    admin: {
      group: groups.settings,
      description: 'Người làm việc trong hệ thống và vai trò của họ.',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'commune'],
      hidden: ({ user }) => !may(user, 'keepAccounts'),
      hideAPIURL: true,
      components: {
        views: {
          edit: { default: { Component: '/accounts/users/screens/AccountForm.tsx#AccountForm' } },
        },
      },
    },
    auth: {
      // Locking would let anyone lock anyone out; `cms/accounts/sign-in/` slows guessing down instead.
      maxLoginAttempts: 0,
      tokenExpiration: sessionLength,
      cookies: { sameSite: 'Strict', secure: secureCookies },
    },
    access: {
      admin: ({ req }) => isStaff(req.user) || isHeldAtTheDoor(req.user),
      create: whoMay('keepAccounts'),
      delete: whoMay('keepAccounts'),
      read: adminOrSelf,
      readVersions: nobody,
      unlock: nobody,
      update: adminOrSelf,
    },
    endpoints: [
      logIn,
      updateUser,
      deleteUser,
      ...passwordLinkEndpoints,
      ...sessionEndpoints,
      ...secondFactorEndpoints,
      ...closedEndpoints,
    ],
    hooks: {
      beforeOperation: [guardsAccounts, checksPassword, beginsWithoutPassword],
      beforeChange: [staysAdmin, guardsLogin, marksTemporaryPassword, endsOtherSessions],
      afterChange: [tellsOldAddress],
      beforeDelete: [keepsOwnAccount, ...beforeDelete],
      afterDelete: [forgetsAccount],
      afterLogin: [notesSession],
      afterLogout: [endsSession],
    },
    fields: [
      idField,
      {
        name: currentPassword,
        type: 'text',
        label: 'Mật khẩu hiện tại',
        virtual: true,
        admin: {
          disableListColumn: true,
          disableListFilter: true,
          disableBulkEdit: true,
          components: {
            Field: '/accounts/users/screens/password/CurrentPassword.tsx#CurrentPassword',
          },
        },
      },
      {
        name: 'passwordLink',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/accounts/users/screens/PasswordLink.tsx#PasswordLink' },
        },
      },
      { name: 'name', type: 'text', label: 'Họ và tên', required: true },
      {
        name: 'role',
        type: 'select',
        label: 'Vai trò',
        required: true,
        defaultValue: 'reader',
        saveToJWT: true,
        options: roles.map((value) => ({ value, label: roleLabels[value] })),
        access: { create: fieldForWhoMay('keepAccounts'), update: fieldForWhoMay('keepAccounts') },
        admin: {
          description:
            'Biên tập viết nội dung của tỉnh; Duyệt xem lại rồi cho đăng; Cán bộ xã chỉ soạn nội dung của xã mình; Chỉ xem thì không sửa gì.',
        },
      },
      {
        name: 'commune',
        type: 'relationship',
        relationTo: 'communes',
        label: 'Xã, phường phụ trách',
        access: { create: fieldForWhoMay('keepAccounts'), update: fieldForWhoMay('keepAccounts') },
        admin: { condition: (data) => hasAbility(data.role, 'keepOwnCommune') },
        validate: (value: unknown, { data }: { data: unknown }) =>
          !hasAbility((data as { role?: string }).role, 'keepOwnCommune') || value
            ? true
            : 'Cán bộ xã cần chọn xã, phường phụ trách.',
      },
      {
        name: 'temporaryPassword',
        type: 'checkbox',
        label: 'Đang dùng mật khẩu tạm',
        defaultValue: false,
        access: { create: () => false, update: () => false },
        admin: { hidden: true },
      },
      {
        name: 'secondFactor',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/accounts/users/screens/SecondFactor.tsx#SecondFactor' },
        },
      },
      {
        name: 'keepsOwn',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/admin/own-account/KeepsOwnAccount.tsx#KeepsOwnAccount' },
        },
      },
      {
        name: 'ownSessions',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/accounts/users/screens/Sessions.tsx#Sessions' },
        },
      },
    ],
  };
}

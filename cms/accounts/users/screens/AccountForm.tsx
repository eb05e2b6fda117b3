'use client';

import {
  ConfigProvider,
  DefaultEditView,
  useAuth,
  useConfig,
  useDocumentInfo,
} from '@payloadcms/ui';
import type { ClientConfig, DocumentViewClientProps } from 'payload';
import { useMemo } from 'react';

/**
 * The form of an account. Nobody thinks of a password for somebody else: it is Payload's form without
 * its fields for a password, which it leaves out where it does not check passwords itself.
 */
export function AccountForm(props: DocumentViewClientProps) {
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const shown = useMemo(
    () => (user?.id === id ? config : withoutPasswords(config)),
    [config, id, user],
  );
  return (
    <ConfigProvider config={shown}>
      <DefaultEditView {...props} />
    </ConfigProvider>
  );
}

const noPassword = { enableFields: true, optionalPassword: true } as const;

function withoutPasswords(config: ClientConfig): ClientConfig {
  return {
    ...config,
    collections: config.collections.map((collection) =>
      collection.slug === 'users' && collection.auth
        ? {
            ...collection,
            auth: { ...collection.auth, disableLocalStrategy: noPassword },
          }
        : collection,
    ),
  };
}

'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation.js';
import { useEffect } from 'react';
import { jumpTo } from './jump.ts';
import { fieldParameter } from './form-address.ts';

/** Opens a form at the field that its address names, with the cursor in it. */
export function FormOpensAt() {
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const field = useSearchParams().get(fieldParameter) ?? '';
  useEffect(() => {
    if (!/^[A-Za-z0-9.]+$/.test(field)) return;
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : globalSlug && getEntityConfig({ globalSlug });
    if (entity) void jumpTo(field, entity.fields);
  }, [collectionSlug, field, getEntityConfig, globalSlug]);
  return null;
}

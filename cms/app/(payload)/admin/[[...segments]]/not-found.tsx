import configPromise from '@payload-config';
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import type { CustomComponent } from 'payload';
import { cloneElement, type ReactElement } from 'react';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config: configPromise, params, searchParams });

/** A page of the admin panel that is not there: with the search and what else stands above every other one. */
export default async function NotFound({ params, searchParams }: Props) {
  const { admin } = await configPromise;
  const page: ReactElement<{ viewActions?: CustomComponent[] }> = await NotFoundPage({
    config: configPromise,
    ...{ params, searchParams, importMap },
  });
  return cloneElement(page, { viewActions: admin.components.actions });
}

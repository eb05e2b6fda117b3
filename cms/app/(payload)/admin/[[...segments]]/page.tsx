import configPromise from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config: configPromise, params, searchParams });

/** Every page of the admin panel. */
export default function Page({ params, searchParams }: Props) {
  return RootPage({ config: configPromise, params, searchParams, importMap });
}

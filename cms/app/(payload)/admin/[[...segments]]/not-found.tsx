import configPromise from '@payload-config';
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config: configPromise, params, searchParams });

/** A page of the admin panel that is not there. */
export default function NotFound({ params, searchParams }: Props) {
  return NotFoundPage({ config: configPromise, params, searchParams, importMap });
}

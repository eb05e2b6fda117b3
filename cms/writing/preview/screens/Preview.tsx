import type { BeforeDocumentControlsServerProps } from 'payload';
import { getReady } from '../preview.ts';
import { PreviewButton } from './PreviewButton.tsx';

/** The way to a preview; what a first one takes is loaded while the form is still on its way. */
export function Preview({ payload }: BeforeDocumentControlsServerProps) {
  getReady(payload);
  return <PreviewButton />;
}

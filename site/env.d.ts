/// <reference types="astro/client" />
import { type SitePage } from './page-data/page.ts';

declare global {
  /** Replaced at compile time by the fingerprint of the sources. */
  const __RENDERER_VERSION__: string;
  /** Replaced at compile time by an icon without shapes. */
  const __ICON__: string;

  namespace App {
    interface Locals {
      /** The one thing that a page reads. */
      page: SitePage;
    }
  }
}

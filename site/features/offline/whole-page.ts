import type { Seen } from '../../service-worker/messages.ts';

/** Milliseconds to wait for pictures further down before the page is kept as it is. */
const patience = 20_000;

/** This page with all its recordings and uploaded pictures, including lazy ones further down. */
export async function wholePage(): Promise<Seen> {
  const images = [...document.querySelectorAll<HTMLImageElement>('main img[src^="/media/"]')];
  // Only a loaded picture tells which of its sizes suits this screen.
  for (const image of images) image.loading = 'eager';
  const fetched = Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([fetched, late]);
  const recordings = [...document.querySelectorAll<HTMLAudioElement>('main audio[src^="/media/"]')];
  const files = [
    ...images.map(({ currentSrc, src }) => currentSrc || src),
    ...recordings.map(({ src }) => src),
  ];
  return {
    address: location.pathname,
    pictures: [...new Set(files.map((file) => new URL(file).pathname))],
  };
}

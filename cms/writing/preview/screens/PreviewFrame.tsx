'use client';

import { useEffect, useRef, useState } from 'react';
import type { View } from '../drawing.ts';
import { texts } from './texts.ts';

interface PreviewFrameProps {
  view: View;
  src: string;
  /** The place where the page begins; the reader goes on from there. */
  anchor?: string | undefined;
  /** The marked place that is looked at, from 1. */
  mark?: number | undefined;
  onLink(): void;
  onEscape(): void;
}

/** A message of a previewed page: see `cms/writing/preview/frame/frame.js`. */
interface Told {
  from?: unknown;
  say?: 'link' | 'escape' | 'scroll' | 'ready';
  scroll?: number;
  /** Of a guide that asks first. */
  answer?: string;
}

/** Pixels of the glass of a kiosk; a phone is as wide as there is room, within these bounds. */
const kiosk = { width: 1080, height: 1920 };
const phone = { least: 360, most: 412, height: 760 };

/**
 * A page in a sandbox, at the size of its device. The next drawing loads behind the one that is shown
 * and takes its place, with the same answer, scrolled to where that was.
 */
export function PreviewFrame({ view, src, anchor, mark, onLink, onEscape }: PreviewFrameProps) {
  const [shown, setShown] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const frames = useRef(new Map<string, HTMLIFrameElement>());
  const place = useRef<{ scroll: number; answer?: string | undefined }>({ scroll: 0 });
  const size = useSize(box, view);
  const loaded = (each: string) => {
    const frame = frames.current.get(each)?.contentWindow;
    if (shown === undefined && anchor) frame?.postMessage({ anchor }, '*');
    else if (view !== 'kiosk') frame?.postMessage(place.current, '*');
    setShown(each);
  };
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<Told | undefined>) => {
      const known = [...frames.current].find(([, frame]) => frame.contentWindow === source);
      if (!known || data?.from !== 'preview') return;
      if (data.say === 'link') onLink();
      if (data.say === 'escape') onEscape();
      if (data.say === 'scroll' && known[0] === shown)
        place.current = { scroll: Number(data.scroll), answer: data.answer };
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [shown, onLink, onEscape]);
  useEffect(() => {
    const frame = shown === undefined ? undefined : frames.current.get(shown)?.contentWindow;
    if (mark !== undefined) frame?.postMessage({ mark }, '*');
    else if (anchor) frame?.postMessage({ anchor }, '*');
    // A new drawing keeps the reader's place instead.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [mark, anchor]);

  return (
    <div className={`preview-glass is-${view}`} ref={box} style={{ height: size.boxHeight }}>
      {[...new Set([shown, src])].map(
        (each) =>
          each !== undefined && (
            <iframe
              key={each}
              ref={(frame) => {
                if (frame) frames.current.set(each, frame);
                else frames.current.delete(each);
              }}
              className={each === shown ? undefined : 'is-coming'}
              src={each}
              sandbox="allow-scripts"
              title={texts.frames[view]}
              tabIndex={each === shown ? undefined : -1}
              width={size.width}
              height={size.height}
              style={{ transform: `scale(${size.scale})`, insetInlineStart: size.aside }}
              onLoad={() => loaded(each)}
            />
          ),
      )}
    </div>
  );
}

/** Measures how large a page is drawn, and by how much it is shown smaller. */
function useSize(box: React.RefObject<HTMLDivElement | null>, view: View) {
  const [room, setRoom] = useState({ width: phone.most, height: phone.height });
  useEffect(() => {
    const outside = box.current?.parentElement;
    if (!outside) return;
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setRoom({ width: Math.floor(width), height: Math.floor(height) });
    });
    watcher.observe(outside);
    return () => watcher.disconnect();
  }, [box]);
  if (view === 'kiosk') {
    const scale = Math.min(room.width / kiosk.width, room.height / kiosk.height);
    const aside = (room.width - kiosk.width * scale) / 2;
    return { ...kiosk, scale, aside, boxHeight: kiosk.height * scale };
  }
  const most = view === 'changes' ? 720 : phone.most;
  const width = Math.min(Math.max(room.width, phone.least), most);
  const scale = Math.min(1, room.width / width);
  const aside = (room.width - width * scale) / 2;
  const height = Math.round(room.height / scale);
  return { width, height, scale, aside, boxHeight: room.height };
}

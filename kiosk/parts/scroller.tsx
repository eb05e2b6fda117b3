import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';

interface ScrollerProps {
  className?: string;
  /** Scrolls back to the top when this changes. */
  top?: string;
  /** More buttons for what is in it, before the arrows. */
  more?: ReactNode;
  children: ReactNode;
}

/** Share of the box that one press scrolls; the overlap helps to find the line again. */
const pressShare = 0.8;
/** Ignores rounding of fractional pixels. */
const tolerancePixels = 4;

/** Content that may overflow: scrolls by finger and by two big arrows, and shows that it goes on. */
export function Scroller({ className = '', top, more, children }: ScrollerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState({ above: false, below: false });
  const [long, setLong] = useState(false);
  const hasRail = more !== undefined;

  useEffect(() => {
    const scroll = box.current;
    if (!scroll || !content.current) return;
    const look = () => {
      const above = scroll.scrollTop > tolerancePixels;
      const below = scroll.scrollTop + scroll.clientHeight < scroll.scrollHeight - tolerancePixels;
      setHidden((now) => (now.above === above && now.below === below ? now : { above, below }));
    };
    const sizes = new ResizeObserver(() => {
      setLong(isLong(scroll, hasRail ? null : frame.current));
      look();
    });
    sizes.observe(scroll);
    // With its padding: what is lowered begins further down.
    sizes.observe(content.current, { box: 'border-box' });
    scroll.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      scroll.removeEventListener('scroll', look);
    };
  }, [hasRail]);

  const toTop = useEffectEvent(() => {
    if (hidden.above) box.current?.scrollTo({ top: 0 });
  });
  useLayoutEffect(() => toTop(), [top]);

  const move = (direction: 1 | -1) => {
    const scroll = box.current;
    scroll?.scrollBy({ top: direction * scroll.clientHeight * pressShare, behavior: 'smooth' });
  };
  return (
    <div
      ref={frame}
      className={`scroller ${long || hasRail ? 'is-long ' : ''}${long && hidden.below ? 'goes-on ' : ''}${className}`}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must reach what scrolls */}
      <div className="scroll-box" ref={box} tabIndex={long ? 0 : undefined}>
        <div className="scroll-content" ref={content}>
          {children}
        </div>
      </div>
      {(long || hasRail) && (
        <div className="rail">
          {more}
          {long && (
            <>
              <button type="button" disabled={!hidden.above} onClick={() => move(-1)}>
                <Icon name="chevron-up" />
                {words.scroll.up}
              </button>
              <button type="button" disabled={!hidden.below} onClick={() => move(1)}>
                <Icon name="chevron-down" />
                {words.scroll.down}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/**
 * Tells whether the content overflows, measured without the arrows, which take room themselves.
 * @param frame nothing where the arrows stand beside buttons that are always there
 */
function isLong(box: HTMLElement, frame: HTMLElement | null): boolean {
  const { scrollTop } = box;
  frame?.classList.add('is-bare');
  const long = box.scrollHeight > box.clientHeight + tolerancePixels;
  frame?.classList.remove('is-bare');
  box.scrollTop = scrollTop;
  return long;
}

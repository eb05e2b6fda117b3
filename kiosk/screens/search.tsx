import { telexDraft } from '../../content/text/telex.ts';
import { VietnameseKeyboard } from '../keyboard/keyboard.tsx';
import { useAfterTouch } from '../keyboard/use-after-touch.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';
import { Found, type FoundProps } from './found.tsx';

interface SearchProps extends Omit<FoundProps, 'sought'> {
  /** Telex keys as they were pressed. */
  typed: string;
  onKey(key: string): void;
}

/** Search as you type, offline; the letter appears at once, results follow after the touch. */
export function Search({ typed, onKey, ...found }: SearchProps) {
  const shown = telexDraft(typed);
  const sought = useAfterTouch(shown);
  return (
    <main className="stage is-fill look">
      <h1 className="unseen">{words.search.title}</h1>
      <div className="typed">
        <Icon name="search" />
        <output aria-label={words.search.title}>
          <span className="line">
            {shown || <span className="is-empty">{words.search.placeholder}</span>}
            <span className="caret" />
          </span>
        </output>
      </div>
      <Found sought={sought} {...found} />
      <VietnameseKeyboard onKey={onKey} />
    </main>
  );
}

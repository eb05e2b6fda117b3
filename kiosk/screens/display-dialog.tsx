import type { Action, Session, TextSize, Theme } from '../session/session.ts';
import { words } from '../words.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface DisplayDialogProps {
  session: Session;
  dispatch(action: Action): void;
  onClose(): void;
}

const sizes: TextSize[] = [1, 2, 3];
const themes: Theme[] = ['light', 'dark', 'contrast'];

/** "Chữ to": text size, colours, and the controls within reach; until the visitor leaves. */
export function DisplayDialog({ session, dispatch, onClose }: DisplayDialogProps) {
  return (
    <Dialog title={words.display.title} onClose={onClose}>
      <div className="choices">
        <Choice
          label={words.display.size}
          options={sizes.map((size) => ({ value: size, name: words.display.sizes[size] }))}
          chosen={session.textSize}
          onChoose={(textSize) => dispatch({ type: 'display', textSize })}
        />
        <Choice
          label={words.display.theme}
          options={themes.map((theme) => ({ value: theme, name: words.display.themes[theme] }))}
          chosen={session.theme}
          onChoose={(theme) => dispatch({ type: 'display', theme })}
        />
        <Choice
          label={words.display.height}
          options={[false, true].map((lowered) => ({
            value: lowered,
            name: lowered ? words.display.lower : words.display.raise,
          }))}
          chosen={session.lowered}
          onChoose={(lowered) => dispatch({ type: 'display', lowered })}
        />
      </div>
      <Button icon="check" onPress={onClose}>
        {words.display.close}
      </Button>
    </Dialog>
  );
}

interface ChoiceProps<Value> {
  label: string;
  options: { value: Value; name: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

function Choice<Value extends string | number | boolean>({
  label,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map(({ value, name }) => (
        <button
          type="button"
          key={String(value)}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

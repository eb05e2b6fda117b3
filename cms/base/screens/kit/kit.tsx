import type { ComponentProps } from 'react';

/** Class names of a part of the kit with what a screen adds. */
const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

interface ButtonProps extends ComponentProps<'button'> {
  /** True if it stands beside a louder one. */
  isQuiet?: boolean;
}

/** A button of our own screens; a link that looks like one has the class `kit-button`. */
export function Button({ isQuiet, className, type = 'button', ...button }: ButtonProps) {
  return (
    <button
      {...button}
      type={type}
      className={classes('kit-button', isQuiet && 'is-quiet', className)}
    />
  );
}

interface PartProps extends ComponentProps<'section'> {
  tone?: 'alarm' | 'warning' | undefined;
}

/** A part of a page, in a frame of its own. */
export function Part({ tone, className, ...section }: PartProps) {
  return <section {...section} className={classes('kit-part', tone && `is-${tone}`, className)} />;
}

/** A sentence that helps, softer than what it helps with. */
export function Hint({ className, ...sentence }: ComponentProps<'p'>) {
  return <p {...sentence} className={classes('kit-hint', className)} />;
}

/** Words inside a line that help. */
export function HintWords({ className, ...words }: ComponentProps<'span'>) {
  return <span {...words} className={classes('kit-hint', className)} />;
}

interface ListProps extends ComponentProps<'ul'> {
  /** `lines` are words after a dot; `rows` lie below each other with a line between them. */
  as: 'lines' | 'rows';
}

/** A list of lines, or of rows that hold more than words. */
export function List({ as, className, ...list }: ListProps) {
  return <ul {...list} className={classes(`kit-${as}`, className)} />;
}

interface MarkProps extends ComponentProps<'span'> {
  /** `good` for what is whole, `open` for what somebody has to see to. */
  tone?: 'good' | 'open' | undefined;
}

/** A word that says how something stands. */
export function Mark({ tone, className, ...mark }: MarkProps) {
  return <span {...mark} className={classes('kit-mark', tone && `is-${tone}`, className)} />;
}

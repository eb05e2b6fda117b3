import { drawings } from '../../../../look/drawings/drawings.ts';
import { iconSvg } from '../../../../look/icons/icon.ts';
import { iconLabels, iconNames } from '../../../../look/icons/names.ts';

/** One picture to choose from, with the word that it is found by. */
export interface Choice {
  value: string;
  name: string;
  /** Trusted SVG of `look/`. */
  svg: string;
}

/** The drawings that ship with the code. */
export const drawingChoices: Choice[] = drawings.map(({ id, name, svg }) => ({
  value: id,
  name,
  svg,
}));

/** The icons of `look/icons`. */
export const iconChoices: Choice[] = iconNames.map((value) => ({
  value,
  name: iconLabels[value],
  svg: iconSvg(value),
}));

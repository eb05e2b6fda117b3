let kept: Record<string, string> = {};

/** Takes the drawings of the release, as SVG by id: as data they weigh nothing in the scripts. */
export function keepDrawings(drawings: Record<string, string>): void {
  kept = drawings;
}

/** The drawing of an id. */
export const drawingOf = (id: string): string | undefined => kept[id];

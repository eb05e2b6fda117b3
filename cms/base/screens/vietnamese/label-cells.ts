/**
 * Says in each cell of a list what its column is called, and which ones are empty: on a phone a row
 * becomes a card, and the heads of the columns are not seen there.
 */
export function labelCells(root: Element): void {
  for (const table of root.querySelectorAll('.table table')) {
    const heads = [...table.querySelectorAll('thead th')].map(wordsOf);
    for (const row of table.querySelectorAll('tbody tr')) labelRow([...row.children], heads);
  }
}

function labelRow(cells: Element[], heads: string[]): void {
  const title = cells.findIndex((cell) => !cell.classList.contains('cell-_select'));
  cells.forEach((cell, index) => {
    const head = heads[index] ?? '';
    const words = wordsOf(cell);
    const isLabelled = index > title && head !== '' && words !== head;
    mark(cell, 'data-column', isLabelled ? head : undefined);
    const shows = words !== '' && words !== '–';
    mark(
      cell,
      'data-empty',
      index > title && !shows && !cell.querySelector('img') ? '' : undefined,
    );
  });
}

function mark(cell: Element, name: string, value: string | undefined): void {
  if (value === undefined) cell.removeAttribute(name);
  else if (cell.getAttribute(name) !== value) cell.setAttribute(name, value);
}

const wordsOf = (cell: Element): string => cell.textContent.trim();

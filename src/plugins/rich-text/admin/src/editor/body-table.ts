import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { DOMOutputSpec } from '@tiptap/pm/model';

import { MAX_SPAN } from '../../../domain/allowed-html';

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (cell: HTMLElement) => {
    const cells = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
    return Math.min(Math.max(Number.isNaN(cells) ? 1 : cells, 1), MAX_SPAN);
  },
});

const cellAttributes = {
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  // Read by the table commands, but widths are the site's concern.
  colwidth: { default: null, rendered: false, parseHTML: () => null },
};

/** A table with its caption (表题) and without the widths and `colgroup` the stock one writes. */
const BodyTable = Table.extend({
  addAttributes() {
    return {
      caption: {
        default: '',
        rendered: false,
        parseHTML: (table) => table.querySelector(':scope > caption')?.textContent?.trim() ?? '',
      },
    };
  },

  parseHTML() {
    return [{ tag: 'table' }, { tag: 'caption', ignore: true }];
  },

  renderHTML({ node }): DOMOutputSpec {
    const caption = String(node.attrs.caption);
    const rows: DOMOutputSpec = ['tbody', 0];
    return caption === ''
      ? ['table', rows]
      : ['table', ['caption', { contenteditable: 'false' }, caption], rows];
  },

  addNodeView() {
    return null;
  },
});

const BodyCell = TableCell.extend({ addAttributes: () => cellAttributes });

const BodyHeaderCell = TableHeader.extend({
  addAttributes: () => ({ ...cellAttributes, scope: { default: null } }),
});

export const tableExtensions = [
  BodyTable.configure({ resizable: false }),
  TableRow,
  BodyCell,
  BodyHeaderCell,
];

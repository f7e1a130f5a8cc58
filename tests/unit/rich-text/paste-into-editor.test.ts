/** @jest-environment jsdom */
import { Editor } from '@tiptap/core';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { bodyExtensions } from '../../../src/plugins/rich-text/admin/src/editor/extensions';
import { pasteProps } from '../../../src/plugins/rich-text/admin/src/editor/paste-props';
import { readBody } from '../../../src/plugins/rich-text/admin/src/editor/read-body';
import { storedHtml } from '../../../src/plugins/rich-text/admin/src/editor/stored-html';
import { sanitizeBody } from '../../../src/plugins/rich-text/domain/sanitize-body';

const fixture = (name: string): string =>
  readFileSync(path.join(__dirname, '../../fixtures/rich-text', name), 'utf8');

/** Events and measures of the browser that jsdom does without. */
class FakeClipboardEvent extends Event {
  clipboardData: unknown = null;
}

beforeAll(() => {
  Object.assign(globalThis, { ClipboardEvent: FakeClipboardEvent });
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => document.body.getClientRects();
});

const listener = { imagesDropped: jest.fn(), filesRefused: jest.fn() };
afterEach(() => jest.clearAllMocks());

const editorWith = (body: string): Editor => {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: bodyExtensions({ placeholder: '' }),
    editorProps: pasteProps(listener),
  });
  editor.commands.setContent(readBody(body, editor.schema));
  return editor;
};

const placeCursorAt = (editor: Editor, word: string): void => {
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === word) editor.commands.setTextSelection(position);
  });
};

const pasted = (body: string, html: string, at?: string): string => {
  const editor = editorWith(body);
  if (at !== undefined) placeCursorAt(editor, at);
  editor.view.pasteHTML(html);
  const stored = storedHtml(editor.state.doc);
  editor.destroy();
  return stored;
};

describe('pasting into the editor', () => {
  it.each([
    'word-lists.html',
    'word-table.html',
    'word-mac.html',
    'wps-notice.html',
    'excel-range.html',
  ])('stores %s in the form the server leaves as it is', (name) => {
    const stored = pasted('', fixture(name));
    expect(stored).not.toBe('');
    expect(sanitizeBody(stored)).toBe(stored);
  });

  it('keeps the merged cells of a Word table', () => {
    expect(pasted('', fixture('word-table.html'))).toContain(
      '<thead><tr><th rowspan="2">项目</th><th colspan="2">申请人情况</th></tr>',
    );
  });

  it('tells the author how many pictures did not come along', () => {
    pasted('', fixture('wps-notice.html'));
    expect(listener.imagesDropped).toHaveBeenCalledWith(2);
    pasted('', '<p>甲</p>');
    expect(listener.imagesDropped).toHaveBeenCalledTimes(1);
  });

  it('puts cells pasted into a table in its cells', () => {
    const table = '<table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>';
    expect(pasted(table, '<table><tr><td>1</td><td>2</td></tr></table>', '甲')).toBe(
      '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  it('puts cells whose last corner is merged downwards behind the table', () => {
    const table = '<table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>';
    const merged =
      '<table><tbody><tr><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td></tr></tbody></table>';
    expect(pasted(table, merged, '甲')).toBe(table + merged);
  });

  it.each([
    ['pasted', 'handlePaste', 'clipboardData'],
    ['dropped', 'handleDrop', 'dataTransfer'],
  ] as const)('refuses files %s without text', (_, handler, property) => {
    const editor = editorWith('<p>甲</p>');
    const data = { files: [new File(['x'], 'a.png')], getData: () => '' };
    const event = Object.assign(new Event('paste'), { [property]: data });
    const isHandled = editor.view.someProp(handler, (handle) =>
      Reflect.apply(handle, undefined, [editor.view, event, editor.state.doc.slice(0, 0), false]),
    );
    expect(isHandled).toBe(true);
    expect(listener.filesRefused).toHaveBeenCalledTimes(1);
    expect(storedHtml(editor.state.doc)).toBe('<p>甲</p>');
    editor.destroy();
  });
});

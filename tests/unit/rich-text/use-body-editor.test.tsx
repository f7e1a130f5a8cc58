/** @jest-environment jsdom */
import { type Editor, EditorContent } from '@tiptap/react';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import { useBodyEditor } from '../../../src/plugins/rich-text/admin/src/components/use-body-editor';

type FormProps = { value: string | null; disabled?: boolean; onChange: (html: string) => void };

const attributes = { role: 'textbox' };
const pasteListener = { imagesDropped: () => undefined, filesRefused: () => undefined };
const openLink = jest.fn();

let current: Editor | undefined;

const Form = ({ value, disabled = false, onChange }: FormProps) => {
  const editor = useBodyEditor({
    value,
    disabled,
    onChange,
    placeholder: '',
    attributes,
    pasteListener,
    onLinkShortcut: openLink,
  });
  current = editor;
  return <EditorContent editor={editor} />;
};

const onChange = jest.fn<undefined, [string]>();
let root: Root;

const show = (props: Omit<FormProps, 'onChange'>) =>
  act(async () => root.render(<Form {...props} onChange={onChange} />));

const editor = (): Editor => {
  if (current === undefined) throw new Error('Nothing is shown.');
  return current;
};

const type = (text: string) => act(async () => void editor().commands.insertContent(text));

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => document.body.getClientRects();
});

beforeEach(() => {
  jest.clearAllMocks();
  root = createRoot(document.body.appendChild(document.createElement('div')));
});

afterEach(() => act(async () => root.unmount()));

describe('useBodyEditor', () => {
  it('shows the value of the form and changes nothing by showing it', async () => {
    await show({ value: '<div>甲</div>\n<table><tr><td>乙</td></tr></table>' });
    expect(editor().getText()).toContain('甲');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells the form what is typed, as it will be stored', async () => {
    await show({ value: null });
    await type('甲');
    expect(onChange).toHaveBeenLastCalledWith('<p>甲</p>');
  });

  it('tells the form that an emptied text is no text', async () => {
    await show({ value: '<p>甲</p>' });
    await act(async () => void editor().commands.clearContent(true));
    expect(onChange).toHaveBeenLastCalledWith('');
  });

  it('leaves the cursor where it is when the form gives back what was typed', async () => {
    await show({ value: '<p>甲乙</p>' });
    await act(async () => void editor().commands.setTextSelection(2));
    await type('丙');
    await show({ value: '<p>甲丙乙</p>' });
    expect(editor().state.selection.from).toBe(3);
  });

  it('leaves the cursor where it is when the server wrote the same text differently', async () => {
    await show({ value: '<p>甲乙</p>' });
    await act(async () => void editor().commands.setTextSelection(2));
    await type('丙');
    await show({ value: '<p>甲丙乙</p>\n<p></p>' });
    expect(editor().state.selection.from).toBe(3);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('shows another value of the form without telling it back', async () => {
    await show({ value: '<p>甲</p>' });
    await type('乙');
    onChange.mockClear();
    await show({ value: '<p>English</p>' });
    expect(editor().getText()).toBe('English');
    await show({ value: null });
    expect(editor().isEmpty).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not bring back another value by undoing', async () => {
    await show({ value: '<p>甲</p>' });
    await type('乙');
    await show({ value: '<p>English</p>' });
    await act(async () => void editor().commands.undo());
    expect(editor().getText()).toBe('English');
  });

  it('lets nobody write while it is disabled', async () => {
    await show({ value: '<p>甲</p>', disabled: true });
    expect(editor().view.dom.getAttribute('contenteditable')).toBe('false');
    await show({ value: '<p>甲</p>' });
    expect(editor().view.dom.getAttribute('contenteditable')).toBe('true');
  });

  it('opens the link dialog on Ctrl+K', async () => {
    await show({ value: '<p>甲</p>' });
    const key = new KeyboardEvent('keydown', {
      key: 'k',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    editor().view.dom.dispatchEvent(key);
    expect(openLink).toHaveBeenCalledTimes(1);
    expect(key.defaultPrevented).toBe(true);
  });
});

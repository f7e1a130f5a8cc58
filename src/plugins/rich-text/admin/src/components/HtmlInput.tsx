import { Field } from '@strapi/design-system';
import { type InputProps, useField, useFocusInputField } from '@strapi/strapi/admin';
import { EditorContent } from '@tiptap/react';
import { type KeyboardEvent, useId, useState } from 'react';

import { useText } from '../use-text';
import { EditorDialogs } from './EditorDialogs';
import { EditorFooter } from './EditorFooter';
import { EditorFrame, EditorText } from './EditorSurface';
import { TableTools } from './TableTools';
import { Toolbar } from './Toolbar';
import { useBodyEditor } from './use-body-editor';
import { useEditorAttributes } from './use-editor-attributes';
import { useOpenDialog } from './use-open-dialog';
import { usePasteListener } from './use-paste-listener';

/** What the Content Manager gives the input of a custom field. */
type Props = Pick<
  InputProps,
  'name' | 'label' | 'labelAction' | 'hint' | 'required' | 'disabled' | 'placeholder'
>;

/** The input of the custom field `plugin::rich-text.html`: a body as people will read it. */
export const HtmlInput = ({
  name,
  label,
  labelAction,
  hint,
  required = false,
  disabled = false,
  placeholder,
}: Props) => {
  const text = useText();
  const id = useId();
  const { value, error, onChange } = useField<string | null>(name);
  const [isExpanded, setExpanded] = useState(false);
  const frame = useFocusInputField<HTMLDivElement>(name);
  const { dialog, open, openInsert, openLink, close } = useOpenDialog();

  const editor = useBodyEditor({
    value,
    disabled,
    // Empty where nobody configured one.
    placeholder: placeholder || text('field.placeholder'),
    attributes: useEditorAttributes({ id, hasHint: Boolean(hint), error, required, disabled }),
    pasteListener: usePasteListener(),
    onChange: (html) => onChange(name, html),
    onLinkShortcut: openLink,
  });

  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isExpanded && dialog === null) setExpanded(false);
  };

  return (
    <>
      <Field.Root id={id} name={name} hint={hint} error={error} required={required}>
        <Field.Label action={labelAction} onClick={() => editor.commands.focus()}>
          {label}
        </Field.Label>
        <EditorFrame
          direction="column"
          alignItems="stretch"
          $isExpanded={isExpanded}
          $hasError={error !== undefined}
          onKeyDown={leaveOnEscape}
        >
          <Toolbar
            editor={editor}
            disabled={disabled}
            isExpanded={isExpanded}
            onExpand={() => setExpanded(!isExpanded)}
            onOpen={(insert) => openInsert(editor, insert)}
          />
          {!disabled && <TableTools editor={editor} onCaption={() => open({ name: 'caption' })} />}
          <EditorText
            ref={frame}
            tabIndex={-1}
            onFocus={({ target, currentTarget }) =>
              target === currentTarget && editor.commands.focus()
            }
            $isExpanded={isExpanded}
            $isDisabled={disabled}
          >
            <EditorContent editor={editor} />
          </EditorText>
          <EditorFooter editor={editor} value={value} />
        </EditorFrame>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <EditorDialogs editor={editor} dialog={dialog} onOpen={open} onClose={close} />
    </>
  );
};

import { Field, SingleSelect, SingleSelectOption, VisuallyHidden } from '@strapi/design-system';
import { type Editor, useEditorState } from '@tiptap/react';
import { styled } from 'styled-components';

import { type MessageKey, useText } from '../use-text';

const HEADINGS: readonly { level: 2 | 3 | 4; label: MessageKey }[] = [
  { level: 2, label: 'block.heading2' },
  { level: 3, label: 'block.heading3' },
  { level: 4, label: 'block.heading4' },
];

const Narrow = styled(Field.Root)`
  min-width: 11rem;

  [role='combobox'] {
    border-color: transparent;
  }
`;

const apply = (editor: Editor, level: number): void => {
  const heading = HEADINGS.find((candidate) => candidate.level === level);
  if (heading === undefined) editor.commands.setParagraph();
  else editor.commands.setHeading({ level: heading.level });
};

/** Chooses between body text and the three headings. The page's own title is above all of them. */
export const BlockSelect = ({ editor, disabled }: { editor: Editor; disabled: boolean }) => {
  const text = useText();
  const level = useEditorState({
    editor,
    selector: () =>
      HEADINGS.find((heading) => editor.isActive('heading', { level: heading.level }))?.level ?? 0,
  });

  return (
    // A field of its own: inside the body's field the select would take the body's name and label.
    <Narrow name="rich-text-block">
      <VisuallyHidden>
        <Field.Label>{text('block.label')}</Field.Label>
      </VisuallyHidden>
      <SingleSelect
        size="S"
        disabled={disabled}
        value={level}
        onChange={(value) => apply(editor, Number(value))}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          // At once, not in the next frame: what is typed now belongs to the text.
          editor.view.focus();
        }}
      >
        <SingleSelectOption value={0}>{text('block.paragraph')}</SingleSelectOption>
        {HEADINGS.map((heading) => (
          <SingleSelectOption key={heading.level} value={heading.level}>
            {text(heading.label)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Narrow>
  );
};

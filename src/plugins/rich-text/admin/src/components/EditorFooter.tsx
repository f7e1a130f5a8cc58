import { Flex, Typography } from '@strapi/design-system';
import { type Editor, useEditorState } from '@tiptap/react';

import { checkBody } from '../../../domain/check-body';
import { useText } from '../use-text';

type Props = { editor: Editor; value: string | null | undefined };

/** Counts as Word counts 字数: characters without spaces. */
const countCharacters = (editor: Editor): number =>
  editor.state.doc.textContent.replace(/\s/g, '').length;

/** How much is written, and whether it is more than the server takes. */
export const EditorFooter = ({ editor, value }: Props) => {
  const text = useText();
  const count = useEditorState({ editor, selector: () => countCharacters(editor) });
  const tooLong = checkBody(value).find((finding) => finding.code === 'too-long');

  return (
    <Flex
      justifyContent="space-between"
      gap={4}
      paddingLeft={4}
      paddingRight={4}
      paddingTop={1}
      paddingBottom={1}
    >
      <Typography variant="pi" textColor="danger600" role="alert">
        {tooLong && text('length.too-long', { length: tooLong.length, limit: tooLong.limit })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text('count.characters', { count })}
      </Typography>
    </Flex>
  );
};

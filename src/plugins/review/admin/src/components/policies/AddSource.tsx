import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../use-text';

/** Names a source that is not in the list yet: a site's host, or a name as pages write it. */
export const AddSource = ({ onAdd }: { onAdd: (source: string) => void }) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const add = () => {
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <Flex gap={2} alignItems="end" wrap="wrap">
      <Box flex="1" minWidth="20rem" maxWidth="36rem">
        <Field.Root name="source">
          <Field.Label>{text('policy.source.other')}</Field.Label>
          <TextInput
            value={typed}
            placeholder={text('policy.source.example')}
            onChange={({ target }: { target: HTMLInputElement }) => setTyped(target.value)}
          />
        </Field.Root>
      </Box>
      <Button variant="secondary" size="L" disabled={typed.trim() === ''} onClick={add}>
        {text('policy.source.add')}
      </Button>
    </Flex>
  );
};

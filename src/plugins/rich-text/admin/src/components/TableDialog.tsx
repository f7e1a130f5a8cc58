import { Checkbox, Field, Grid, NumberInput } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';

import { useText } from '../use-text';
import { DialogField } from './DialogField';
import { EditorDialog } from './EditorDialog';

const MAX_ROWS = 100;
const MAX_COLUMNS = 30;

const within = (count: number | undefined, max: number): number =>
  Math.min(Math.max(Math.trunc(count ?? 1), 1), max);

type CountProps = {
  name: string;
  label: string;
  value: number;
  max: number;
  onChange: (count: number) => void;
};

const Count = ({ name, label, value, max, onChange }: CountProps) => (
  <Field.Root name={name} width="100%">
    <Field.Label>{label}</Field.Label>
    <NumberInput value={value} onValueChange={(count) => onChange(within(count, max))} />
  </Field.Root>
);

type Props = { editor: Editor; onClose: () => void };

/** Asks how large a new table is, whether it has headers, and what it is called. */
export const TableDialog = ({ editor, onClose }: Props) => {
  const text = useText();
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  const [withHeaderRow, setHeaderRow] = useState(true);
  const [caption, setCaption] = useState('');

  const confirm = (): void => {
    editor
      .chain()
      .focus()
      .insertTable({ rows, cols: columns, withHeaderRow })
      .updateAttributes('table', { caption: caption.trim() })
      .run();
    onClose();
  };

  return (
    <EditorDialog
      editor={editor}
      title={text('table.dialog.title')}
      confirm="dialog.insert"
      onConfirm={confirm}
      onClose={onClose}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={6}>
          <Count
            name="rich-text-table-rows"
            label={text('table.dialog.rows')}
            value={rows}
            max={MAX_ROWS}
            onChange={setRows}
          />
        </Grid.Item>
        <Grid.Item col={6}>
          <Count
            name="rich-text-table-columns"
            label={text('table.dialog.columns')}
            value={columns}
            max={MAX_COLUMNS}
            onChange={setColumns}
          />
        </Grid.Item>
      </Grid.Root>
      <Checkbox
        checked={withHeaderRow}
        onCheckedChange={(checked) => setHeaderRow(checked === true)}
      >
        {text('table.dialog.header')}
      </Checkbox>
      <DialogField
        name="rich-text-table-caption"
        label={text('table.dialog.caption')}
        hint={text('table.dialog.caption.hint')}
        value={caption}
        onChange={setCaption}
      />
    </EditorDialog>
  );
};

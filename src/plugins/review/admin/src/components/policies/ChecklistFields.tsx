import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChecklistItem } from '../../../../domain/policy';
import { usePolicyEditing } from '../../policies/editor-context';
import type { StageForm } from '../../policies/policy-form';
import { useText } from '../../use-text';
import { newKey } from '../new-key';
import { DragHandle } from './DragHandle';
import { FieldGroup } from './FieldGroup';
import { MoveButtons } from './MoveButtons';
import { SortableList } from './SortableList';
import { TextField } from './TextField';

/** What the signers of a stage tick off, in its order. */
export const ChecklistFields = ({ stage }: { stage: StageForm }) => {
  const text = useText();
  const { change } = usePolicyEditing();
  const [addedKey, setAddedKey] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const nameOf = useCallback(
    (_item: ChecklistItem, index: number) => text('policy.item', { number: index + 1 }),
    [text],
  );
  const add = () => {
    const key = `item-${newKey()}`;
    change({ type: 'addItem', stage: stage.key, key });
    setAddedKey(key);
  };
  const remove = (item: string) => {
    change({ type: 'removeItem', stage: stage.key, item });
    addButton.current?.focus();
  };
  return (
    <FieldGroup
      field={`stages.${stage.key}.checklist`}
      label={text('policy.stage.checklist')}
      hint={text('policy.stage.checklist.hint')}
    >
      {stage.checklist.length === 0 && <Typography>{text('policy.checklist.none')}</Typography>}
      <SortableList
        parts={stage.checklist}
        label={text('policy.stage.checklist')}
        nameOf={nameOf}
        onMove={(item, to) => change({ type: 'moveItem', stage: stage.key, item, to })}
      >
        {(item, index) => (
          <ItemFields
            stage={stage.key}
            item={item}
            name={nameOf(item, index)}
            isNew={item.key === addedKey}
            onRemove={() => remove(item.key)}
          />
        )}
      </SortableList>
      <Box paddingTop={2}>
        <Button ref={addButton} variant="tertiary" startIcon={<Plus aria-hidden />} onClick={add}>
          {text('policy.item.add')}
        </Button>
      </Box>
    </FieldGroup>
  );
};

type ItemFieldsProps = {
  stage: string;
  item: ChecklistItem;
  name: string;
  isNew: boolean;
  onRemove: () => void;
};

const ItemFields = ({ stage, item, name, isNew, onRemove }: ItemFieldsProps) => {
  const text = useText();
  const { change } = usePolicyEditing();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) box.current?.querySelector('input')?.focus();
  }, [isNew]);
  return (
    <Box ref={box} background="neutral100" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <TextField
          field={`stages.${stage}.checklist.${item.key}.text`}
          label={name}
          value={item.text}
          onChange={(typed) =>
            change({ type: 'setItem', stage, item: item.key, change: { text: typed } })
          }
        />
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Checkbox
            checked={item.required}
            onCheckedChange={(checked) =>
              change({
                type: 'setItem',
                stage,
                item: item.key,
                change: { required: checked === true },
              })
            }
          >
            {text('policy.item.mustTick')}
          </Checkbox>
          <Flex gap={2} wrap="wrap">
            <DragHandle />
            <MoveButtons />
            <Button
              variant="danger-light"
              aria-label={text('policy.remove.of', { name })}
              onClick={onRemove}
            >
              {text('policy.remove')}
            </Button>
          </Flex>
        </Flex>
      </Flex>
    </Box>
  );
};

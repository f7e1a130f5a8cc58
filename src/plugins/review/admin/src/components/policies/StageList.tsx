import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useCallback, useRef, useState } from 'react';
import { usePolicyEditing, useProblem } from '../../policies/editor-context';
import type { StageForm } from '../../policies/policy-form';
import { stageTitle } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { newKey } from '../new-key';
import { SortableList } from './SortableList';
import { StageCard } from './StageCard';

/** The stages of a policy in their order. */
export const StageList = () => {
  const text = useText();
  const { form, change } = usePolicyEditing();
  const problem = useProblem('stages');
  const [addedKey, setAddedKey] = useState<string | null>(null);
  // One at a time, so that the list stays short enough to be put in order.
  const [openKey, setOpenKey] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const { stages } = form;

  const nameOf = useCallback(({ key }: StageForm) => stageTitle(stages, key, text), [stages, text]);
  const add = () => {
    const key = `stage-${newKey()}`;
    change({ type: 'addStage', key });
    setAddedKey(key);
    setOpenKey(key);
  };
  const remove = (stage: string) => {
    change({ type: 'removeStage', stage });
    addButton.current?.focus();
  };

  return (
    <Card title={text('policy.stages')}>
      <Flex direction="column" alignItems="stretch" gap={4} data-field="stages">
        <Typography textColor="neutral600">{text('policy.stages.hint')}</Typography>
        <SortableList
          parts={stages}
          label={text('policy.stages')}
          nameOf={nameOf}
          onMove={(stage, to) => change({ type: 'moveStage', stage, to })}
        >
          {(stage) => (
            <StageCard
              stage={stage}
              title={nameOf(stage)}
              isNew={stage.key === addedKey}
              isOpen={stage.key === openKey}
              onToggle={(isOpen) => setOpenKey(isOpen ? stage.key : null)}
              onRemove={() => remove(stage.key)}
            />
          )}
        </SortableList>
        {problem && (
          <Typography variant="pi" textColor="danger600">
            {problem}
          </Typography>
        )}
        <Box>
          <Button
            ref={addButton}
            variant="secondary"
            size="L"
            startIcon={<Plus aria-hidden />}
            onClick={add}
          >
            {text('policy.stage.add')}
          </Button>
        </Box>
      </Flex>
    </Card>
  );
};

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef } from 'react';
import { usePolicyEditing } from '../../policies/editor-context';
import type { StageForm } from '../../policies/policy-form';
import { stageWords } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { DragHandle } from './DragHandle';
import { MoveButtons } from './MoveButtons';
import { StageFields } from './StageFields';

type StageCardProps = {
  stage: StageForm;
  title: string;
  /** Just added: the focus is in its first field. */
  isNew: boolean;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onRemove: () => void;
};

/** A stage in one line, to be dragged, and unfolded with all that can be set. */
export const StageCard = ({ stage, title, isNew, isOpen, onToggle, onRemove }: StageCardProps) => {
  const text = useText();
  const { names, problems } = usePolicyEditing();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const isWrong = problems.some(({ field }) => field.startsWith(`stages.${stage.key}`));
  const isShown = isOpen || isWrong;

  useEffect(() => {
    if (isNew) fields.current?.querySelector('input')?.focus();
  }, [isNew]);

  return (
    <Box
      background="neutral0"
      borderColor={isWrong ? 'danger600' : 'neutral200'}
      hasRadius
      padding={3}
    >
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Flex gap={3} flex="1" minWidth="20rem">
          <DragHandle />
          <Box>
            <Typography tag="h3" fontWeight="bold">
              {title}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {stageWords(stage, { names, text })}
            </Typography>
          </Box>
        </Flex>
        <Flex gap={2} wrap="wrap">
          <MoveButtons />
          <Button
            variant="danger-light"
            aria-label={text('policy.remove.of', { name: title })}
            onClick={onRemove}
          >
            {text('policy.remove')}
          </Button>
          <Button
            variant="secondary"
            aria-expanded={isShown}
            aria-controls={id}
            aria-label={text(isShown ? 'policy.fold.of' : 'policy.unfold.of', { name: title })}
            onClick={() => onToggle(!isShown)}
          >
            {text(isShown ? 'policy.fold' : 'policy.unfold')}
          </Button>
        </Flex>
      </Flex>
      <div id={id} ref={fields} hidden={!isShown}>
        {isShown && (
          <Box paddingTop={4}>
            <StageFields stage={stage} />
          </Box>
        )}
      </div>
    </Box>
  );
};

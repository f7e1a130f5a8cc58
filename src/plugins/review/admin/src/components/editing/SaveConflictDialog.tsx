import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useHref } from 'react-router-dom';
import { useSaveOverMutation, type Draft } from '../../api/draft-api';
import { editPath } from '../../paths';
import { compareVersions, type FieldDifference } from '../../saving/compare-versions';
import { copyText } from '../../saving/copy-text';
import type { Item, Values } from '../../saving/item';
import { typedText } from '../../saving/typed-text';
import type { FailedSave } from '../../saving/use-failed-save';
import { useText } from '../../use-text';
import { FieldChoice, type Side } from './FieldChoice';
import { useDayTime } from '../use-day-time';
import { useFieldLabel } from '../use-field-label';
import { useReport } from '../use-report';
import { useReturnFocus } from '../use-return-focus';

type SaveConflictDialogProps = {
  item: Item;
  failed: FailedSave;
  theirs: Draft;
  onClose: () => void;
};

type Choices = Readonly<Record<string, Side>>;

/**
 * What is stored now beside what was typed, where they differ, and whose words shall stay. Closing
 * it loses nothing: the form beside it still holds what was typed.
 */
export const SaveConflictDialog = ({ item, failed, theirs, onClose }: SaveConflictDialogProps) => {
  const text = useText();
  const label = useFieldLabel(item.uid);
  const { succeeded, warned, failed: tellFailure } = useReport();
  const { contentType } = useContentManagerContext();
  const [saveOver, { isLoading }] = useSaveOverMutation();
  const [choices, setChoices] = useState<Choices>({});
  const returnFocus = useReturnFocus();
  const address = useHref(editPath(item));
  const differences = useMemo(
    () =>
      compareVersions(contentType?.attributes ?? {}, {
        base: failed.base,
        theirs,
        mine: failed.mine,
      }),
    [contentType, failed, theirs],
  );
  const sideOf = (difference: FieldDifference) =>
    choices[difference.field] ?? usualSide(difference);
  const isAllMine = differences.every((difference) => sideOf(difference) === 'mine');

  const save = async () => {
    const left = differences.filter((difference) => sideOf(difference) === 'theirs');
    const values = without(failed.values, left);
    const reply = await saveOver({ ...item, values, version: theirs.updatedAt });
    if ('error' in reply) {
      tellFailure(reply.error);
      return;
    }
    succeeded(text('conflict.saved'));
    onClose();
  };
  const copy = async () => {
    const isCopied = await copyText(typedText(differences, label));
    if (isCopied) succeeded(text('conflict.copied'));
    else warned(text('conflict.notCopied'));
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content onCloseAutoFocus={returnFocus} aria-describedby={undefined}>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{text('conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <WhoSaved conflict={failed.error.details?.conflict} />
            {differences.map((difference) => (
              <FieldChoice
                key={difference.field}
                label={label(difference.field)}
                difference={difference}
                side={sideOf(difference)}
                onChoose={(side) =>
                  setChoices((chosen) => ({ ...chosen, [difference.field]: side }))
                }
              />
            ))}
            {differences.length === 0 && <Typography>{text('conflict.same')}</Typography>}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap" justifyContent="space-between" width="100%">
            <Flex gap={2} wrap="wrap">
              <Button variant="tertiary" onClick={onClose}>
                {text('conflict.goOn')}
              </Button>
              <Button variant="tertiary" tag="a" href={address} target="_blank" rel="noreferrer">
                {text('conflict.openTheirs')}
              </Button>
              <Button variant="tertiary" onClick={copy}>
                {text('conflict.copy')}
              </Button>
            </Flex>
            <Button loading={isLoading} onClick={save}>
              {text(isAllMine ? 'conflict.saveMine' : 'conflict.saveMerged')}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const usualSide = ({ changedBy }: FieldDifference): Side =>
  changedBy === 'them' ? 'theirs' : 'mine';

const without = (values: Values, left: readonly FieldDifference[]) =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !left.some(({ field }) => field === name)),
  );

type Conflict = NonNullable<FailedSave['error']['details']>['conflict'];

const WhoSaved = ({ conflict }: { conflict: Conflict }) => {
  const text = useText();
  const dayTime = useDayTime();
  return (
    <Typography>
      {text('conflict.explained', {
        name: conflict?.by ?? text('desk.program'),
        time: conflict ? dayTime(conflict.at) : '',
      })}
    </Typography>
  );
};

import { IconButton } from '@strapi/design-system';
import { Discuss } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import type { FieldMarks } from '../marks/case-marks';
import { listenToMarks } from '../marks/mark-events';
import { useText } from '../use-text';
import { FieldView } from './FieldView';
import type { KnownOfContent } from './known-of-content';
import { selectedWords, type Words } from './comments/selection';
import { FieldList } from './FieldList';
import { useFieldLabel } from './use-field-label';

const Name = styled.dt`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.8rem;
`;

type SnapshotViewProps = {
  uid: string;
  snapshot: Snapshot;
  known: KnownOfContent;
  /** At the words that something is said of. */
  marks?: FieldMarks;
  /** Told when the reader selects words of a field. */
  onSelect?: (words: Words) => void;
  /** Told when the reader follows a mark. */
  onMark?: (id: string) => void;
  /** Told when the reader wants to comment on a field, for which nothing need be selected. */
  onComment?: (field: string) => void;
};

/** A field's place on the page, where one can go to. */
export const fieldId = (field: string): string => `field-${field}`;

/** Content as it was handed in, every field that becomes public. */
export const SnapshotView = ({
  uid,
  snapshot,
  known,
  marks,
  onSelect,
  onMark,
  onComment,
}: SnapshotViewProps) => {
  const label = useFieldLabel(uid);
  const text = useText();
  const root = useMarkEvents(onMark);
  return (
    <div ref={root}>
      <FieldList>
        {Object.entries(snapshot.fields).map(([name, field]) => (
          <div key={name}>
            <Name id={fieldId(name)} tabIndex={-1}>
              {label(name)}
              {onComment && (
                <IconButton
                  label={text('comments.field', { field: label(name) })}
                  variant="ghost"
                  onClick={() => onComment(name)}
                >
                  <Discuss />
                </IconButton>
              )}
            </Name>
            <dd
              onMouseUp={({ currentTarget }) => {
                const words = field.kind === 'text' && selectedWords(currentTarget, name);
                if (words) onSelect?.(words);
              }}
            >
              <FieldView
                {...{ name, field, onSelect, onMark }}
                label={label(name)}
                known={known}
                marks={marks?.get(name)}
              />
            </dd>
          </div>
        ))}
      </FieldList>
    </div>
  );
};

const useMarkEvents = (onMark: ((id: string) => void) | undefined) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => (root.current && onMark ? listenToMarks(root.current, { onMark }) : undefined),
    [onMark],
  );
  return root;
};

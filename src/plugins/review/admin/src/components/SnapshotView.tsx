import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Field, Snapshot } from '../../../domain/snapshot/snapshot';
import { subjectKey } from '../../../domain/subject';
import type { Comparison } from '../api/replies';
import { useText } from '../use-text';
import { BodyFrame } from './BodyFrame';
import { selectedWords, type Words } from './selection';
import { useFieldLabel } from './use-field-label';
import { useValueText } from './use-value-text';

const Terms = styled.dl`
  display: grid;
  gap: 1.6rem;
  padding-top: 1.6rem;

  dt {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  dd {
    margin: 0;
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
`;

type SnapshotViewProps = {
  uid: string;
  snapshot: Snapshot;
  titles: Comparison['titles'];
  /** Told when the reader selects words of a field. */
  onSelect: (words: Words) => void;
};

/** Content as it was handed in, every field that becomes public. */
export const SnapshotView = ({ uid, snapshot, titles, onSelect }: SnapshotViewProps) => {
  const label = useFieldLabel(uid);
  return (
    <Terms>
      {Object.entries(snapshot.fields).map(([name, field]) => (
        <div key={name}>
          <dt>{label(name)}</dt>
          <dd
            onMouseUp={({ currentTarget }) => {
              const words = field.kind === 'text' && selectedWords(currentTarget, name);
              if (words) onSelect(words);
            }}
          >
            <FieldView {...{ name, field, titles, onSelect }} label={label(name)} />
          </dd>
        </div>
      ))}
    </Terms>
  );
};

type FieldViewProps = Pick<SnapshotViewProps, 'titles' | 'onSelect'> & {
  name: string;
  label: string;
  field: Field;
};

const FieldView = ({ name, label, field, titles, onSelect }: FieldViewProps) => {
  const valueText = useValueText();
  const text = useText();
  switch (field.kind) {
    case 'html':
      return (
        <BodyFrame
          title={label}
          html={String(field.value ?? '')}
          field={name}
          onSelect={onSelect}
        />
      );
    case 'relation':
      return (
        <Typography>
          {field.targets
            .map((target) => titles[subjectKey(target)] ?? target.documentId)
            .join('、')}
        </Typography>
      );
    case 'media':
      return (
        <Flex tag="ul" direction="column" alignItems="start" gap={1}>
          {field.files.map(({ url, name, alternativeText }) => (
            <Box tag="li" key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
              {alternativeText ? `（${alternativeText}）` : ''}
            </Box>
          ))}
        </Flex>
      );
    case 'component':
      return <Typography>{text('components', { count: field.items.length })}</Typography>;
    default:
      return <Typography>{valueText(field.value)}</Typography>;
  }
};

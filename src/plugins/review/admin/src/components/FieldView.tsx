import { Box, Flex, Typography } from '@strapi/design-system';
import { subjectKey } from '../../../domain/subject';
import type { Field } from '../../../domain/snapshot/snapshot';
import type { Mark } from '../marks/mark';
import { useText } from '../use-text';
import { BodyFrame } from './BodyFrame';
import { FileView } from './FileView';
import { ItemLink } from './ItemLink';
import type { KnownOfContent } from './known-of-content';
import { MarkedText } from './MarkedText';
import type { Words } from './comments/selection';
import { SnapshotFields } from './SnapshotFields';
import { useValueText } from './use-value-text';

type FieldViewProps = {
  name: string;
  label: string;
  field: Field;
  known: KnownOfContent;
  marks?: readonly Mark[];
  onSelect?: (words: Words) => void;
  onMark?: (id: string) => void;
};

/** The value of a field as it will look. */
export const FieldView = ({
  name,
  label,
  field,
  known,
  marks,
  onSelect,
  onMark,
}: FieldViewProps) => {
  const valueText = useValueText();
  const text = useText();
  switch (field.kind) {
    case 'html':
      return (
        <BodyFrame
          title={label}
          html={String(field.value ?? '')}
          field={name}
          marks={marks}
          onSelect={onSelect}
          onMark={onMark}
        />
      );
    case 'relation':
      return (
        <Flex tag="ul" direction="column" alignItems="start" gap={1}>
          {field.targets.map((target) => (
            <li key={subjectKey(target)}>
              <ItemLink target={target} titles={known.titles} />
            </li>
          ))}
        </Flex>
      );
    case 'media':
      return (
        <Flex tag="ul" direction="column" alignItems="start" gap={2}>
          {field.files.map((file) => (
            <li key={file.url}>
              <FileView file={file} files={known.files} />
            </li>
          ))}
        </Flex>
      );
    case 'component':
      return (
        <>
          {field.items.map(({ fields }, index) => (
            <Box key={String(index)} paddingBottom={2}>
              {field.repeatable && (
                <Typography variant="pi">
                  {text('component.number', { number: index + 1 })}
                </Typography>
              )}
              <SnapshotFields fields={fields} known={known} />
            </Box>
          ))}
        </>
      );
    case 'text':
      return (
        <Typography>
          <MarkedText value={valueText(field.value)} marks={marks ?? []} />
        </Typography>
      );
    default:
      return <Typography>{valueText(field.value)}</Typography>;
  }
};

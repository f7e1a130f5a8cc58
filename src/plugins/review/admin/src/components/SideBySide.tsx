import { Badge, Box, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import type { Field, Snapshot } from '../../../domain/snapshot/snapshot';
import type { Comparison } from '../api/replies';
import { changeMarks } from '../marks/change-marks';
import type { Mark } from '../marks/mark';
import { useText } from '../use-text';
import { FieldView } from './FieldView';
import { markStyle } from './mark-style';
import { useFieldLabel } from './use-field-label';

const Row = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 2.4rem;
  padding: 1.2rem 0;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  overflow-wrap: anywhere;

  > h3 {
    grid-column: 1 / -1;
  }

  > div {
    position: relative;
    min-width: 0;
  }

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }

  ${({ theme }) => markStyle(theme)}
`;

type SideBySideProps = {
  uid: string;
  comparison: Comparison & { before: Snapshot };
  /** What the left side is: what is public, or a round. */
  beforeTitle: string;
};

/** Two versions of content, field by field beside each other, each with its changes marked. */
export const SideBySide = ({ uid, comparison, beforeTitle }: SideBySideProps) => {
  const label = useFieldLabel(uid);
  const text = useText();
  const { before, after } = comparison;
  const marks = useMemo(() => changeMarks(before, after), [before, after]);
  const changed = new Set((comparison.changes ?? []).map(({ path }) => path.split('.')[0]));
  const names = [...new Set([...Object.keys(after.fields), ...Object.keys(before.fields)])];
  return (
    <Box paddingTop={2}>
      {names.map((name) => (
        <Row key={name} aria-label={label(name)}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
            {label(name)} {changed.has(name) && <Badge>{text('diff.isChanged')}</Badge>}
          </Typography>
          <Side
            title={beforeTitle}
            {...{ name, field: before.fields[name], known: comparison }}
            marks={marks.removed.get(name)}
          />
          <Side
            title={text('side.after')}
            {...{ name, field: after.fields[name], known: comparison }}
            marks={marks.added.get(name)}
          />
        </Row>
      ))}
    </Box>
  );
};

type SideProps = {
  title: string;
  name: string;
  field: Field | undefined;
  known: Comparison;
  marks: readonly Mark[] | undefined;
};

const Side = ({ title, name, field, known, marks }: SideProps) => {
  const text = useText();
  return (
    <div>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {title}
      </Typography>
      {field ? (
        <FieldView {...{ name, field, known, marks }} label={title} />
      ) : (
        <Typography textColor="neutral600">{text('side.empty')}</Typography>
      )}
    </div>
  );
};

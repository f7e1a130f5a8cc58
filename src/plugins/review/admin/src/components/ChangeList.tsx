import { Box, Flex, Typography } from '@strapi/design-system';
import type { Json } from '../../../domain/canonical-json';
import type { Change } from '../../../domain/snapshot/change';
import type { MediaFile } from '../../../domain/snapshot/snapshot';
import { subjectKey } from '../../../domain/subject';
import type { Comparison } from '../api/replies';
import { compareTexts } from '../diff/compare-texts';
import { useText } from '../use-text';
import { BodyChanges } from './BodyChanges';
import { PieceText } from './PieceText';
import { useFieldLabel } from './use-field-label';
import { useValueText } from './use-value-text';

type Titles = Comparison['titles'];

/** Everything that the round changes, field by field. */
export const ChangeList = ({ uid, comparison }: { uid: string; comparison: Comparison }) => {
  const text = useText();
  const label = useFieldLabel(uid);
  const { changes, titles } = comparison;
  if (changes === null) return <Typography>{text('diff.nothingPublic')}</Typography>;
  if (changes.length === 0) return <Typography>{text('diff.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {changes.map((change) => (
        <Box tag="section" key={`${change.kind} ${change.path}`}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
            {label(change.path)}
          </Typography>
          <ChangeView change={change} titles={titles} />
        </Box>
      ))}
    </Flex>
  );
};

const ChangeView = ({ change, titles }: { change: Change; titles: Titles }) => {
  const text = useText();
  switch (change.kind) {
    case 'relation':
      return (
        <ListChanges
          removed={change.removed.map((target) => titles[subjectKey(target)] ?? target.documentId)}
          added={change.added.map((target) => titles[subjectKey(target)] ?? target.documentId)}
          note={change.reordered ? text('diff.reordered') : null}
        />
      );
    case 'media':
      return (
        <ListChanges
          removed={change.removed.map(fileText)}
          added={change.added.map(fileText)}
          note={[
            ...change.changed.map(({ before, after }) =>
              text(before.sha256 === after.sha256 ? 'diff.fileWords' : 'diff.fileBytes', {
                name: after.name,
              }),
            ),
            ...(change.reordered ? [text('diff.reordered')] : []),
          ].join(' ')}
        />
      );
    case 'component':
      return (
        <Typography>
          {text('diff.components', { added: change.added.length, removed: change.removed.length })}
        </Typography>
      );
    case 'linked-file':
      return <Typography>{text('diff.fileBytes', { name: change.file })}</Typography>;
    case 'html':
      return (
        <BodyChanges before={String(change.before ?? '')} after={String(change.after ?? '')} />
      );
    default:
      return <ValueChanged before={change.before} after={change.after} />;
  }
};

const fileText = ({ name, alternativeText }: MediaFile): string =>
  [name, alternativeText].filter(Boolean).join(' · ');

const ValueChanged = ({ before, after }: { before: Json; after: Json }) => {
  const valueText = useValueText();
  return (
    <Typography>
      <PieceText pieces={compareTexts(valueText(before), valueText(after))} />
    </Typography>
  );
};

type ListChangesProps = {
  removed: readonly string[];
  added: readonly string[];
  note: string | null;
};

const ListChanges = ({ removed, added, note }: ListChangesProps) => (
  <Box>
    {removed.map((name) => (
      <Typography tag="p" key={`- ${name}`}>
        <PieceText pieces={[{ kind: 'removed', text: name }]} />
      </Typography>
    ))}
    {added.map((name) => (
      <Typography tag="p" key={`+ ${name}`}>
        <PieceText pieces={[{ kind: 'added', text: name }]} />
      </Typography>
    ))}
    {note && <Typography tag="p">{note}</Typography>}
  </Box>
);

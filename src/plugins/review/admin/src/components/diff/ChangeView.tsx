import { Typography } from '@strapi/design-system';
import type { Json } from '../../../../domain/canonical-json';
import type { Change } from '../../../../domain/snapshot/change';
import { compareTexts } from '../../diff/compare-texts';
import { useText } from '../../use-text';
import { BodyChanges } from '../BodyChanges';
import type { KnownOfContent } from '../known-of-content';
import { PieceText } from '../PieceText';
import { useValueText } from '../use-value-text';
import { ComponentChanges } from './ComponentChanges';
import { MediaChanges } from './MediaChanges';
import { RelationChanges } from './RelationChanges';

type ChangeViewProps = { change: Change; known: KnownOfContent };

/** What changed in one field, as the kind of field needs it. */
export const ChangeView = ({ change, known }: ChangeViewProps) => {
  const text = useText();
  switch (change.kind) {
    case 'relation':
      return <RelationChanges change={change} titles={known.titles} />;
    case 'media':
      return <MediaChanges change={change} files={known.files} />;
    case 'component':
      return <ComponentChanges change={change} known={known} />;
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

const ValueChanged = ({ before, after }: { before: Json; after: Json }) => {
  const valueText = useValueText();
  return (
    <Typography>
      <PieceText pieces={compareTexts(valueText(before), valueText(after))} />
    </Typography>
  );
};

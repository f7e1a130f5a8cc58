import { Flex, Typography } from '@strapi/design-system';
import type { MediaChange } from '../../../../domain/snapshot/change';
import type { MediaFile } from '../../../../domain/snapshot/snapshot';
import type { Comparison } from '../../api/replies';
import { compareTexts } from '../../diff/compare-texts';
import { useText } from '../../use-text';
import { FileView } from '../FileView';
import { PieceText } from '../PieceText';
import { BeforeAfter } from './BeforeAfter';
import { ChangedItem } from './ChangedItem';

type MediaChangesProps = { change: MediaChange; files: Comparison['files'] };

/** Pictures and attachments that came, went, or are others now, as readers see them. */
export const MediaChanges = ({ change, files }: MediaChangesProps) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="start" gap={2}>
      {(['removed', 'added'] as const).flatMap((kind) =>
        change[kind].map((file) => (
          <ChangedItem key={`${kind} ${file.url}`} kind={kind}>
            <FileView file={file} files={files} />
          </ChangedItem>
        )),
      )}
      {change.changed.map((pair) => (
        <ChangedItem key={`changed ${pair.after.url}`} kind="changed">
          <FileChanged {...pair} files={files} />
        </ChangedItem>
      ))}
      {change.reordered && <Typography tag="p">{text('diff.reordered')}</Typography>}
    </Flex>
  );
};

type FileChangedProps = { before: MediaFile; after: MediaFile; files: Comparison['files'] };

/** Where the bytes behind one address were replaced, the old ones are not there any more. */
const FileChanged = ({ before, after, files }: FileChangedProps) => {
  const text = useText();
  const hasOtherBytes = before.sha256 !== after.sha256;
  const pieces = compareTexts(before.alternativeText ?? '', after.alternativeText ?? '');
  return (
    <>
      <Typography tag="p" variant="pi">
        {text(hasOtherBytes ? 'diff.fileBytes' : 'diff.fileWords', { name: after.name })}
      </Typography>
      {before.url === after.url && hasOtherBytes ? (
        <FileView file={after} files={files} />
      ) : (
        <BeforeAfter
          before={
            <FileView
              file={before}
              files={files}
              alternative={<PieceText pieces={pieces.filter(({ kind }) => kind !== 'added')} />}
            />
          }
          after={
            <FileView
              file={after}
              files={files}
              alternative={<PieceText pieces={pieces.filter(({ kind }) => kind !== 'removed')} />}
            />
          }
        />
      )}
    </>
  );
};

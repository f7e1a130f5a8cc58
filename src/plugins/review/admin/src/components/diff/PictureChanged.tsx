import { Typography } from '@strapi/design-system';
import { compareTexts } from '../../diff/compare-texts';
import type { Picture } from '../../diff/read-blocks';
import { useText } from '../../use-text';
import { PieceText } from '../PieceText';
import { Thumbnail } from '../Thumbnail';
import { BeforeAfter } from './BeforeAfter';
import { ChangedItem } from './ChangedItem';

type PictureChangedProps = { before: Picture; after: Picture };

/** A picture in a body that is another now, or is described in other words. */
export const PictureChanged = ({ before, after }: PictureChangedProps) => {
  const text = useText();
  const pieces = compareTexts(before.alt, after.alt);
  const side = ({ src, alt }: Picture, other: 'removed' | 'added') => (
    <>
      <Thumbnail src={src} alt={alt} />
      <Typography tag="p" variant="pi">
        {text('file.alt')}
        {alt === '' ? (
          text('none')
        ) : (
          <PieceText pieces={pieces.filter(({ kind }) => kind !== other)} />
        )}
      </Typography>
    </>
  );
  return (
    <ChangedItem kind="changed">
      <Typography tag="p" variant="pi">
        {text(before.src === after.src ? 'diff.pictureWords' : 'diff.pictureReplaced')}
      </Typography>
      <BeforeAfter before={side(before, 'added')} after={side(after, 'removed')} />
    </ChangedItem>
  );
};

import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { MediaFile } from '../../../domain/snapshot/snapshot';
import type { Comparison } from '../api/replies';
import { useText } from '../use-text';
import { ExternalLink } from './ExternalLink';
import { fileSize } from './file-size';
import { Thumbnail } from './Thumbnail';

const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|webp)$/iu;

type FileViewProps = {
  file: Pick<MediaFile, 'name' | 'url' | 'alternativeText'>;
  files: Comparison['files'];
  /** In place of the alternative text, such as what changed of it. */
  alternative?: ReactNode;
};

/** A file as readers get it: a picture as such, with its name, size and words. */
export const FileView = ({ file, files, alternative }: FileViewProps) => {
  const text = useText();
  const { name, url, alternativeText } = file;
  const known = files[url];
  const isPicture = known ? known.mime.startsWith('image/') : PICTURE.test(name);
  return (
    <Box>
      {isPicture && <Thumbnail src={url} alt={alternativeText ?? name} />}
      <ExternalLink href={url}>{name}</ExternalLink>
      {known?.size != null && (
        <Typography variant="pi" textColor="neutral600">{` ${fileSize(known.size)}`}</Typography>
      )}
      {isPicture && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          {text('file.alt')}
          {alternative ?? alternativeText ?? text('none')}
        </Typography>
      )}
    </Box>
  );
};

import { useStrapiApp } from '@strapi/strapi/admin';
import { type ComponentType, createElement } from 'react';

/** What the editor needs to know of a file in the media library. */
export type MediaFile = {
  name: string;
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  width?: number | null;
  height?: number | null;
};

type Props = {
  allowedTypes: ('files' | 'images' | 'videos' | 'audios')[];
  onClose: () => void;
  onChoose: (file: MediaFile) => void;
};

type StrapiDialogProps = Pick<Props, 'allowedTypes' | 'onClose'> & {
  multiple: boolean;
  onSelectAssets: (files: MediaFile[]) => void;
};

/** Plugins reach the media library's dialog by its name only; undefined if the library is off. */
const useStrapiDialog = (): ComponentType<StrapiDialogProps> | undefined =>
  useStrapiApp('RichTextMediaLibrary', ({ components }) => components['media-library']) as
    | ComponentType<StrapiDialogProps>
    | undefined;

export const useHasMediaLibrary = (): boolean => useStrapiDialog() !== undefined;

/** The dialog of Strapi's media library, for one file. */
export const MediaLibrary = ({ allowedTypes, onClose, onChoose }: Props) => {
  const dialog = useStrapiDialog();
  if (dialog === undefined) return null;
  return createElement(dialog, {
    allowedTypes,
    multiple: false,
    onClose,
    onSelectAssets: ([file]) => (file === undefined ? onClose() : onChoose(file)),
  });
};

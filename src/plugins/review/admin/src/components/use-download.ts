import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useText } from '../use-text';

/**
 * Gives the function that saves a file of the server under a name, and whether it is under way. A
 * plain link would come without the reader's token.
 */
export const useDownload = () => {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [isDownloading, setIsDownloading] = useState(false);

  const download = useCallback(
    async (address: string, name: string) => {
      setIsDownloading(true);
      try {
        const { data } = await get<Blob>(address, { responseType: 'blob' });
        save(data, name);
      } catch {
        toggleNotification({ type: 'danger', message: text('failed') });
      } finally {
        setIsDownloading(false);
      }
    },
    [get, toggleNotification, text],
  );
  return { download, isDownloading };
};

const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

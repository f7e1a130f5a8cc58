import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useReport } from './use-report';

/**
 * Gives the function that saves a file of the server under a name, and whether it is under way. A
 * plain link would come without the reader's token. A refusal is told in the server's words.
 */
export const useDownload = () => {
  const { get } = useFetchClient();
  const { failed } = useReport();
  const [isDownloading, setIsDownloading] = useState(false);

  const download = useCallback(
    async (address: string, name: string) => {
      setIsDownloading(true);
      try {
        // The client reads the words of a refusal out of JSON alone.
        const options = { responseType: 'blob', validateStatus: () => true } as const;
        const { data, status = 200 } = await get<Blob>(address, options);
        if (status < 400) save(data, name);
        else failed(await refusalIn(data));
      } catch (error) {
        failed(error);
      } finally {
        setIsDownloading(false);
      }
    },
    [get, failed],
  );
  return { download, isDownloading };
};

const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** Empty for an answer that is none of Strapi's. */
const refusalIn = async (answer: Blob): Promise<unknown> => {
  try {
    const { error } = JSON.parse(await answer.text()) as { error?: unknown };
    return error ?? {};
  } catch {
    return {};
  }
};

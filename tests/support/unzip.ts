import { fromBuffer, type Entry } from 'yauzl';

/** A file of a ZIP: its text and when the archive says it was changed. */
export type ZippedFile = { text: string; changed: Date };

/** The files of a ZIP by name. */
export const unzip = (bytes: Buffer): Promise<Map<string, ZippedFile>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, ZippedFile>();
    fromBuffer(bytes, { lazyEntries: true }, (openError, zip) => {
      if (openError) return reject(openError);
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (readError, stream) => {
          if (readError) return reject(readError);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            files.set(entry.fileName, { text, changed: entry.getLastModDate() });
            zip.readEntry();
          });
        });
      });
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.readEntry();
    });
  });

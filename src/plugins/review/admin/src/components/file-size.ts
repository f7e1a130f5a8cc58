const KILOBYTE = 1024;

/** A size in bytes as people read it: 820 B, 12.3 KB, 4.0 MB. */
export const fileSize = (bytes: number): string => {
  if (bytes < KILOBYTE) return `${bytes} B`;
  if (bytes < KILOBYTE ** 2) return `${(bytes / KILOBYTE).toFixed(1)} KB`;
  return `${(bytes / KILOBYTE ** 2).toFixed(1)} MB`;
};

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';

/** Gives the SHA-256 of a local upload (`/uploads/…`), or null where there is no such file. */
export type UploadDigest = (url: string) => Promise<string | null>;

/**
 * Reads uploads of Strapi's local provider, in pieces. A file that several fields hold is read
 * once; nothing is kept beyond that, since replacing a file keeps its name, hash and address.
 * Addresses elsewhere (another provider's) give null: their bytes cannot be vouched for.
 */
export const uploadDigests = (strapi: Core.Strapi): UploadDigest => {
  const publicDirectory = path.resolve(strapi.dirs.static.public);
  const digests = new Map<string, Promise<string | null>>();
  return (url) => {
    const file = localFile(publicDirectory, url);
    if (!file) return Promise.resolve(null);
    const digest = digests.get(file) ?? fileDigest(file);
    digests.set(file, digest);
    return digest;
  };
};

const localFile = (publicDirectory: string, url: string): string | null => {
  if (!url.startsWith('/uploads/')) return null;
  const uploads = path.join(publicDirectory, 'uploads') + path.sep;
  const file = path.join(publicDirectory, decoded(url));
  return file.startsWith(uploads) ? file : null;
};

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

const fileDigest = async (file: string): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
  return hash.digest('hex');
};

const ABSENCE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

const isAbsence = (error: unknown): boolean =>
  ABSENCE.has(String((error as { code?: unknown } | null)?.code));

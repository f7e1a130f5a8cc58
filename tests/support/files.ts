import type { HttpClient } from './http-client';

/** A PNG of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Upload = { who: HttpClient; name: string; path?: string };

/** Puts a picture into the media library, through the panel unless told otherwise; answers with its row id. */
export const uploadPicture = async ({ who, name, path = '/upload' }: Upload): Promise<number> => {
  const form = new FormData();
  form.append('files', new Blob([PNG], { type: 'image/png' }), name);
  const { status, text, body } = await who.post<{ id: number }[]>(path, form);
  const [uploaded] = body ?? [];
  if (!uploaded) throw new Error(`${name} was not taken: ${status} ${text}`);
  return uploaded.id;
};

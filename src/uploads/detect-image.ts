import { accepted, refused, type Detection } from './detection';
import type { FileBytes } from './file-bytes';
import { hidesArchive } from './hidden-archive';
import type { UploadLimits } from './limits';
import { readImageSize } from './read-image-size';

/**
 * Whether a picture that begins as one also has a size, a bearable one, and hides nothing. Its
 * pixels are not read here: that takes an image library (install-upload-checks.ts).
 */
export const detectImage = async ({
  format,
  bytes,
  limits,
}: {
  format: 'jpeg' | 'png' | 'gif' | 'webp';
  bytes: FileBytes;
  limits: UploadLimits;
}): Promise<Detection> => {
  const size = await readImageSize(format, bytes);
  if (!size) return refused({ code: 'content-damaged' });
  if (size.width * size.height > limits.imagePixels) {
    return refused({ code: 'content-too-many-pixels', ...size, limit: limits.imagePixels });
  }
  if (await hidesArchive(bytes)) return refused({ code: 'content-holds-archive' });
  return accepted(format);
};

const MEBIBYTE = 1024 * 1024;

export type UploadLimits = {
  /** Largest picture, in bytes. */
  imageBytes: number;
  /** Largest document (PDF, OFD, Office, WPS), in bytes. */
  documentBytes: number;
  /** Most pixels a picture may unfold to; 100 million pixels are about 400 MB of memory. */
  imagePixels: number;
  /** Longest file name, in characters. */
  nameLength: number;
  /** Most parts inside an OFD, docx, xlsx or pptx package. */
  packageParts: number;
  /** Most bytes the parts of a package may unfold to. */
  packageBytes: number;
  /** Most times larger than itself a package may unfold, once past `packageRatioFrom` bytes. */
  packageRatio: number;
  /** Below this many unfolded bytes the ratio says nothing: a blank bitmap shrinks 300 times. */
  packageRatioFrom: number;
};

export const DEFAULT_UPLOAD_LIMITS: UploadLimits = {
  imageBytes: 20 * MEBIBYTE,
  documentBytes: 50 * MEBIBYTE,
  imagePixels: 100_000_000,
  nameLength: 200,
  packageParts: 10_000,
  packageBytes: 500 * MEBIBYTE,
  packageRatio: 200,
  packageRatioFrom: 64 * MEBIBYTE,
};

/** No file of any kind may be larger than this many bytes. */
export const largestUpload = ({ imageBytes, documentBytes }: UploadLimits): number =>
  Math.max(imageBytes, documentBytes);

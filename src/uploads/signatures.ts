import type { ForeignContent } from './findings';

/** How a file begins, as far as its first bytes decide. */
export type Opening =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'zip'
  | 'compound'
  | Extract<ForeignContent, 'program' | 'script' | 'archive' | 'picture' | 'media' | 'rich-text'>;

/** All of `parts` ([offset, bytes in hex]) must be there. */
type Signature = { opening: Opening; parts: readonly (readonly [offset: number, hex: string])[] };

const from = (opening: Opening, ...hexes: string[]): Signature[] =>
  hexes.map((hex) => ({ opening, parts: [[0, hex]] }));

const FTYP = [4, '66747970'] as const;

/** ISO base media brands of still pictures (HEIC, AVIF); every other brand is video or sound. */
const PICTURE_BRANDS = ['68656963', '68656978', '6d696631', '6d736631', '61766966', '61766973'];

/** Read from top to bottom; the first that fits decides. */
const SIGNATURES: readonly Signature[] = [
  ...from('jpeg', 'ffd8ff'),
  ...from('png', '89504e470d0a1a0a'),
  ...from('gif', '474946383761', '474946383961'),
  {
    opening: 'webp',
    parts: [
      [0, '52494646'],
      [8, '57454250'],
    ],
  },
  ...from('zip', '504b0304'),
  ...from('compound', 'd0cf11e0a1b11ae1'),
  // Windows (MZ, shortcut), Linux, Java and macOS programs.
  ...from('program', '4d5a', '4c0000000114020000', '7f454c46', 'cafebabe', 'feedface', 'feedfacf'),
  ...from('program', 'cefaedfe', 'cffaedfe', '6465780a'),
  ...from('script', '2321'),
  // rar, 7z, gzip (and svgz), bzip2, xz, zstd, cab, empty and spanned zip.
  ...from('archive', '526172211a07', '377abcaf271c', '1f8b', '425a68', 'fd377a585a00', '28b52ffd'),
  ...from('archive', '4d534346', '504b0506', '504b0708'),
  { opening: 'archive', parts: [[257, '7573746172']] },
  // TIFF, Photoshop, icon, JPEG 2000, JPEG XL, bitmap.
  ...from('picture', '49492a00', '4d4d002a', '38425053', '00000100', '0000000c6a502020', 'ff0a'),
  ...from('picture', '0000000c4a584c20'),
  {
    opening: 'picture',
    parts: [
      [0, '424d'],
      [6, '00000000'],
    ],
  },
  ...PICTURE_BRANDS.map<Signature>((brand) => ({
    opening: 'picture',
    parts: [FTYP, [8, brand]],
  })),
  { opening: 'media', parts: [FTYP] },
  // mp3 (tagged, bare), Ogg, FLAC, AVI and WAV, Matroska, FLV, Windows Media, MPEG.
  ...from('media', '494433', 'fffb', 'fff3', 'fff2', '4f676753', '664c6143', '52494646'),
  ...from('media', '1a45dfa3', '464c5601', '3026b2758e66cf11', '000001ba', '000001b3'),
  ...from('rich-text', '7b5c727466'),
];

const fits = (head: Buffer, { parts }: Signature): boolean =>
  parts.every(([offset, hex]) => {
    const wanted = Buffer.from(hex, 'hex');
    return head.subarray(offset, offset + wanted.length).equals(wanted);
  });

/** What the first bytes (at least 512 of them, where the file has as many) are the beginning of. */
export const readOpening = (head: Buffer): Opening | undefined =>
  SIGNATURES.find((signature) => fits(head, signature))?.opening;

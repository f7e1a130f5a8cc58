import fc from 'fast-check';
import { detectContent } from '../../../src/uploads/detect-content';
import { bytesOfBuffer, type FileBytes } from '../../../src/uploads/file-bytes';
import { DEFAULT_UPLOAD_LIMITS as limits } from '../../../src/uploads/limits';
import * as samples from '../../fixtures/uploads/samples';

const GOOD = [
  samples.png,
  samples.jpeg,
  samples.gif,
  samples.webp,
  samples.losslessWebp,
  samples.transparentWebp,
  samples.pdf,
  samples.ofd(),
  samples.openXml('docx'),
  samples.binaryOffice('doc'),
];

const damage = fc.record({
  sample: fc.constantFrom(...GOOD),
  cut: fc.nat(6000),
  changes: fc.array(fc.tuple(fc.nat(6000), fc.nat(255)), { maxLength: 20 }),
});

/** Counts what is read, to tell a look at the head from a walk through the file. */
const counting = (buffer: Buffer): { bytes: FileBytes; read: () => number } => {
  let total = 0;
  const { size, read } = bytesOfBuffer(buffer);
  return {
    bytes: {
      size,
      read: async (offset, length) => {
        const piece = await read(offset, length);
        total += piece.length;
        return piece;
      },
    },
    read: () => total,
  };
};

describe('detectContent', () => {
  test('answers about any damaged file and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ sample, cut, changes }) => {
        const copy = Buffer.from(sample.subarray(0, Math.max(0, sample.length - cut)));
        for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
        expect(await detectContent(bytesOfBuffer(copy), limits)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  test('answers about a directory that turns back on itself', async () => {
    const file = Buffer.from(samples.binaryOffice('doc'));
    const directory = 512 * (file.readUInt32LE(48) + 1);
    for (const field of [68, 72, 76]) {
      for (const entry of [0, 1, 2]) file.writeUInt32LE(1, directory + entry * 128 + field);
    }
    expect(await detectContent(bytesOfBuffer(file), limits)).toHaveProperty('ok');
  });

  test('reads a few kilobytes of a large document', async () => {
    const large = Buffer.alloc(30 * 1024 * 1024);
    const media = { name: 'word/media/image1.png', data: large };
    for (const file of [
      samples.openXml('docx', [media]),
      samples.binaryOffice('doc', [samples.stream('Data', large)]),
      Buffer.concat([samples.pdf, large, samples.pdf]),
    ]) {
      const { bytes, read } = counting(file);
      expect(await detectContent(bytes, limits)).toMatchObject({ ok: true });
      expect(read()).toBeLessThan(400 * 1024);
    }
  });
});

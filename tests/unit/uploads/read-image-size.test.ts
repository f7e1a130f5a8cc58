import { bytesOfBuffer } from '../../../src/uploads/file-bytes';
import { readImageSize } from '../../../src/uploads/read-image-size';
import * as samples from '../../fixtures/uploads/samples';

describe('readImageSize', () => {
  test.each([
    ['png', samples.png],
    ['jpeg', samples.jpeg],
    ['gif', samples.gif],
    ['webp', samples.webp],
    ['webp', samples.losslessWebp],
    ['webp', samples.transparentWebp],
  ] as const)('reads width and height of a %s', async (format, buffer) => {
    const size = await readImageSize(format, bytesOfBuffer(buffer));
    expect(size).toEqual({ width: 6, height: 4 });
  });

  test('finds the frame of a JPEG behind its Exif data and fill bytes', async () => {
    const exif = Buffer.concat([Buffer.from('ffe1fffe', 'hex'), Buffer.alloc(0xfffc)]);
    const start = samples.jpeg.subarray(0, 2);
    const rest = samples.jpeg.subarray(2);
    const buffer = Buffer.concat([start, exif, exif, Buffer.from('ffff', 'hex'), rest]);
    const size = await readImageSize('jpeg', bytesOfBuffer(buffer));
    expect(size).toEqual({ width: 6, height: 4 });
  });
});

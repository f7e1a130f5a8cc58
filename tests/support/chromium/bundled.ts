import path from 'node:path';

/**
 * The Chromium that comes with @sparticuz/chromium, unpacked into the temporary directory, and
 * for machines without a desktop the libraries it needs (libnss3 and others) beside it.
 */
export const bundledChromium = async (): Promise<string> => {
  const {
    default: chromium,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  const archives = path.resolve(__dirname, '../../../node_modules/@sparticuz/chromium/bin');
  const libraries = await inflate(path.join(archives, 'al2023.tar.br'));
  setupLambdaEnvironment(path.join(libraries, 'lib'));
  return executable;
};

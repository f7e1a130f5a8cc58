import path from 'node:path';
import { starts } from './starts';

/**
 * The Chromium that comes with @sparticuz/chromium, unpacked into the temporary directory; on a
 * machine without the libraries it needs (libnss3 and others), with those from the same package.
 */
export const bundledChromium = async (): Promise<string> => {
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  if (!(await starts(executable))) await useBundledLibraries();
  return executable;
};

const useBundledLibraries = async () => {
  const { inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const archives = path.resolve(__dirname, '../../../node_modules/@sparticuz/chromium/bin');
  const libraries = await inflate(path.join(archives, 'al2023.tar.br'));
  setupLambdaEnvironment(path.join(libraries, 'lib'));
};

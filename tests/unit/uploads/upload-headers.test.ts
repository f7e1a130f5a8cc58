import type { ServerResponse } from 'node:http';
import { setUploadHeaders } from '../../../src/uploads/upload-headers';

const headersOf = (path: string): Record<string, string> => {
  const headers: Record<string, string> = {};
  const setHeader = (name: string, value: string) => Object.assign(headers, { [name]: value });
  setUploadHeaders({ setHeader } as unknown as ServerResponse, path);
  return headers;
};

describe('setUploadHeaders', () => {
  test.each([
    ['a.jpg', 'image/jpeg'],
    ['a.PNG', 'image/png'],
    ['a.pdf', 'application/pdf'],
  ])('lets a browser show %s as what it is', (path, type) => {
    expect(headersOf(path)).toEqual({ 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' });
  });

  test.each([
    ['a.ofd', 'application/ofd'],
    ['a.wps', 'application/wps-office.wps'],
    ['a.et', 'application/wps-office.et'],
    ['a.doc', 'application/msword'],
    ['a.svg', 'application/octet-stream'],
    ['a', 'application/octet-stream'],
  ])('has %s saved to disk', (path, type) => {
    expect(headersOf(`/srv/uploads/${path}`)).toEqual({
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': 'attachment',
    });
  });
});

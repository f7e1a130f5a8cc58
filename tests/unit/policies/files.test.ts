import filesAlone from '../../../src/policies/files-alone';
import newFilesOnly from '../../../src/policies/new-files-only';

describe('the media library of the panel', () => {
  const ask = (populate: unknown) => () =>
    filesAlone({ request: { query: { populate } }, state: { user: { id: 1 } } });

  it.each([
    undefined,
    { parent: { populate: { parent: '*' } } },
    { parent: { populate: { profiles: 'true' } } },
    'folder',
  ])('gives the tree of folders: %j', (populate) => {
    expect(ask(populate)()).toBe(true);
  });

  it.each([
    '*',
    'related',
    'folder,related',
    ['related'],
    { related: true },
    { folder: { populate: { files: true } } },
    { files: { populate: '*' } },
    'parent.files',
  ])('does not give what files stand in: %j', (populate) => {
    expect(ask(populate)).toThrow('媒体库不提供文件所在稿件的内容');
  });
});

describe('the upload route of the content API', () => {
  it('takes new files', () => {
    expect(newFilesOnly({ request: { query: {} } })).toBe(true);
  });

  it.each(['1', ['1'], ''])('does not touch a file that is there: id=%j', (id) => {
    expect(() => newFilesOnly({ request: { query: { id } } })).toThrow('只能上传新文件');
  });
});

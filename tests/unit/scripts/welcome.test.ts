test('lines up accounts in a terminal, where a Chinese character takes two columns', async () => {
  const { accountsTable } = await import('../../../scripts/lib/welcome.mjs');
  const accounts = [
    { role: 'super-admin', email: 'admin@lantai.test', password: 'one', unit: '' },
    { role: 'editor', email: 'bj@lantai.test', password: 'two', unit: '办公室' },
  ];
  expect(accountsTable(accounts)).toBe(
    [
      '  角色        邮箱               密码  单位',
      '  系统管理员  admin@lantai.test  one',
      '  编辑        bj@lantai.test     two   办公室',
    ].join('\n'),
  );
});

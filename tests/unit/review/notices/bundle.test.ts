import { bundleByReader } from '../../../../src/plugins/review/domain/notices/bundle';
import { aNotice } from './builders';

test('forty notices for one person are one bundle', () => {
  const notices = Array.from({ length: 40 }, () => aNotice({ recipientId: 5 }));

  const bundles = bundleByReader(notices);

  expect(bundles).toHaveLength(1);
  expect(bundles[0]?.notices).toHaveLength(40);
});

test('each reader, and the group chat, has a bundle of their own, the oldest notice first', () => {
  const late = aNotice({ recipientId: 1, at: '2025-03-03T02:00:00.000Z' });
  const early = aNotice({ recipientId: 1, at: '2025-03-03T01:00:00.000Z' });
  const others = aNotice({ recipientId: 2 });
  const group = aNotice({ recipientId: null });

  expect(bundleByReader([late, group, early, others])).toEqual([
    { recipientId: 1, notices: [early, late] },
    { recipientId: null, notices: [group] },
    { recipientId: 2, notices: [others] },
  ]);
});

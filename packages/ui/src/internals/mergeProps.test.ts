import { expect, test, vi } from 'vitest';
import { mergeProps } from './mergeProps.js';

test('lets the consumer win where something is given', () => {
  expect(mergeProps({ id: 'ours', title: 'ours' }, { id: 'theirs', title: undefined })).toEqual({
    id: 'theirs',
    title: 'ours',
  });
});

test('joins classes and what an element is described by', () => {
  const ours = { className: 'ours', 'aria-describedby': 'error' };
  expect(mergeProps(ours, { className: 'theirs', 'aria-describedby': 'hint' })).toEqual({
    className: 'ours theirs',
    'aria-describedby': 'error hint',
  });
});

test('calls their handler first, and ours unless they prevented the default', () => {
  const calls: string[] = [];
  const onClick = vi.fn<() => void>(() => void calls.push('ours'));
  const merged = mergeProps({ onClick }, { onClick: () => calls.push('theirs') });
  press(merged['onClick'], { defaultPrevented: false });
  expect(calls).toEqual(['theirs', 'ours']);
  press(merged['onClick'], { defaultPrevented: true });
  expect(onClick).toHaveBeenCalledTimes(1);
});

function press(handler: unknown, event: { defaultPrevented: boolean }) {
  (handler as (event: { defaultPrevented: boolean }) => void)(event);
}

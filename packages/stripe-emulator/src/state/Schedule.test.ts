import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Schedule, type ScheduledTask } from './Schedule.js';

function takeAll(schedule: Schedule, time: number): ScheduledTask[] {
  const taken: ScheduledTask[] = [];
  for (let task = schedule.takeDue(time); task; task = schedule.takeDue(time)) taken.push(task);
  return taken;
}

describe('tasks', () => {
  it('fall due in order of time, then in the order they were set; the last of a kind and id counts', () => {
    const anyTask = fc.record({
      time: fc.nat(20),
      kind: fc.constantFrom('a', 'b'),
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      isCanceled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 40 }), fc.nat(20), (steps, now) => {
        const schedule = new Schedule();
        const model = new Map<string, ScheduledTask>();
        for (const { isCanceled, ...task } of steps) {
          model.delete(`${task.kind} ${task.id}`);
          if (isCanceled) schedule.cancel(task.kind, task.id);
          else {
            schedule.at(task.time, task.kind, task.id);
            model.set(`${task.kind} ${task.id}`, task);
          }
        }
        const sorted = [...model.values()].toSorted((left, right) => left.time - right.time);
        expect(schedule.export()).toEqual(sorted);
        const copy = new Schedule();
        copy.import(schedule.export());
        expect(takeAll(copy, now)).toEqual(sorted.filter(({ time }) => time <= now));
        expect(takeAll(schedule, now)).toEqual(sorted.filter(({ time }) => time <= now));
        expect(schedule.export()).toEqual(sorted.filter(({ time }) => time > now));
      }),
    );
  });

  it('of a kind that nobody knows are refused, and so are two handlers of one kind', () => {
    const schedule = new Schedule();
    schedule.on('a', () => {});
    expect(() => schedule.on('a', () => {})).toThrow('already have a handler');
    expect(() => schedule.run({ time: 1, kind: 'b', id: '1' })).toThrow('Nothing is known');
  });
});

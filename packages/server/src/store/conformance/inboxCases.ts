import { assertAlike, assertHolds } from './assertions.js';
import { createEvent } from './createEvent.js';
import type { StoreCase } from './describeOrderStore.js';

const RACERS = 8;

export const inboxCases: StoreCase[] = [
  {
    name: 'keeps each event once, however many bring it at once',
    async check(createStore) {
      const { inbox } = await createStore();
      for (const id of ['evt_1', 'evt_2', 'evt_3']) {
        const events = Array.from({ length: RACERS }, (_, index) => createEvent({ id, failures: index }));
        const answers = await Promise.all(events.map((event) => inbox.add(event)));
        assertAlike(answers.filter(Boolean), [true], 'It is new to one.');
        assertAlike(await inbox.find(id), events[answers.indexOf(true)], 'What came first is kept.');
      }
      assertAlike(await inbox.add(createEvent({ id: 'evt_1', type: 'other' })), false, 'Later it is known.');
      assertAlike(await inbox.find('evt_none'), null, 'Nothing is found that was never added.');
      assertAlike(await inbox.find('\0'), null, 'Nor by what no database can hold.');
    },
  },
  {
    name: 'keeps an event that is due in so many seconds in one step as in two, if it does',
    async check(createStore) {
      const store = await createStore();
      const { inbox } = store;
      if (!inbox.addDueIn || !store.now) return;
      const before = await store.now();
      const event = createEvent({ id: 'evt_1', dueAt: null });
      assertAlike(await inbox.addDueIn(event, 300), true, 'It is new.');
      const after = await store.now();
      const kept = await inbox.find('evt_1');
      const isBetween = (kept?.dueAt ?? 0) >= before + 300 && (kept?.dueAt ?? 0) <= after + 300;
      assertHolds(isBetween, `It is due 300 seconds after the store's time, ${before}; it is due at ${kept?.dueAt}.`);
      assertAlike({ ...kept, dueAt: null }, event, 'All else is as it was.');
      assertAlike(await inbox.addDueIn(event, 300), false, 'Then it is known.');
    },
  },
  {
    name: 'gives back every field of an event as it was, and changes all but its id',
    async check(createStore) {
      const { inbox } = await createStore();
      const plain = createEvent({ id: 'evt_1', object: null, dueAt: null, problem: null });
      const full = createEvent({ id: 'evt_2', object: 'po_1', dueAt: 2 ** 40, problem: "it's 🌲\n", failures: 3 });
      for (const event of [plain, full]) {
        await inbox.add(event);
        assertAlike(await inbox.find(event.id), event, 'It is kept as it is.');
      }
      const changed = { ...full, id: plain.id, type: 'payout.paid', created: 9, state: 'dead' } as const;
      await inbox.update(changed);
      assertAlike(await inbox.find(plain.id), changed, 'It is changed.');
      await inbox.update({ ...changed, id: 'evt_none' });
      assertAlike(await inbox.find('evt_none'), null, 'What was never added is not changed.');
      assertAlike(await inbox.find(full.id), full, 'Nor is another one.');
    },
  },
  {
    name: 'takes the events that are due, longest first, and puts them off',
    async check(createStore) {
      const { inbox } = await createStore();
      const events = [
        createEvent({ id: 'evt_due', dueAt: 10, created: 2 }),
        createEvent({ id: 'evt_overdue', dueAt: 5, created: 3 }),
        createEvent({ id: 'evt_older', dueAt: 10, created: 1 }),
        createEvent({ id: 'evt_later', dueAt: 11 }),
        createEvent({ id: 'evt_done', dueAt: null, state: 'done' }),
      ];
      for (const event of events) await inbox.add(event);
      const taken = await inbox.takeDue({ now: 10, until: 30, limit: 2 });
      assertAlike(
        taken,
        [events[1], events[2]].map((event) => ({ ...event, dueAt: 30 })),
        'Two are taken, of those that are due at once the older first.',
      );
      const more = await inbox.takeDue({ now: 10, until: 30, limit: 9 });
      assertAlike(more, [{ ...events[0], dueAt: 30 }], 'Then the other one is.');
      assertAlike(await inbox.takeDue({ now: 10, until: 30, limit: 9 }), [], 'Then none is.');
      assertAlike((await inbox.takeDue({ now: 30, until: 60, limit: 9 })).length, 4, 'Later those are due again.');
    },
  },
  {
    name: 'gives each due event to one of many who take at once',
    async check(createStore) {
      const { inbox } = await createStore();
      const ids = Array.from({ length: 40 }, (_, index) => `evt_${index}`);
      await Promise.all(ids.map((id, index) => inbox.add(createEvent({ id, dueAt: index % 5 }))));
      const takers = Array.from({ length: RACERS }, () => inbox.takeDue({ now: 10, until: 100, limit: 5 }));
      const taken = (await Promise.all(takers)).flat();
      const rest = await inbox.takeDue({ now: 10, until: 100, limit: 99 });
      const all = [...taken, ...rest].map(({ id }) => id);
      assertAlike(all.toSorted(), ids.toSorted(), 'Each is taken once, and none is left.');
    },
  },
  {
    name: 'lists the events that a person has to look at, and forgets only those that are done and old',
    async check(createStore) {
      const store = await createStore();
      const { inbox } = store;
      const events = [
        createEvent({ id: 'evt_dead_new', state: 'dead', created: 9, dueAt: null }),
        createEvent({ id: 'evt_dead_old', state: 'dead', created: 3, dueAt: null }),
        createEvent({ id: 'evt_pending', created: 3 }),
        createEvent({ id: 'evt_done_old', state: 'done', created: 49, dueAt: null }),
        createEvent({ id: 'evt_done_new', state: 'done', created: 50, dueAt: null }),
      ];
      for (const event of events) await inbox.add(event);
      assertAlike(await inbox.listDead({ limit: 9 }), [events[1], events[0]], 'The dead are listed, oldest first.');
      assertAlike(await inbox.listDead({ limit: 1 }), [events[1]], 'No more are listed than asked for.');
      await store.prune({ now: 1_000, eventsBefore: 50 });
      const left = await Promise.all(events.map(async ({ id }) => (await inbox.find(id)) !== null));
      assertAlike(left, [true, true, true, false, true], 'Only what is done and old is forgotten.');
      assertAlike(await inbox.add(createEvent({ id: 'evt_done_old' })), true, 'What is forgotten is new again.');
    },
  },
];

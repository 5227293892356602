import { describe, expect, it } from 'vitest';
import { createRandom } from '../store/conformance/createRandom.js';
import type { ChangesQuery } from '../store/OrderStore.js';
import { createFeed, type FeedMember } from './createFeed.js';

interface Change {
  seq: number;
  key: string;
}

function createMember(position = 0) {
  const taken: Change[] = [];
  const member: FeedMember<Change> & { room: number } = {
    position,
    settled: position,
    room: Number.MAX_SAFE_INTEGER,
    hasRoom: () => member.room > 0,
    take(change) {
      taken.push(change);
      member.room -= 1;
    },
  };
  return { member, taken };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A list that answers when it is told to. */
function createSlowList() {
  const asked: { query: ChangesQuery; answer: (changes: Change[]) => Promise<unknown> }[] = [];
  const list = (query: ChangesQuery) =>
    new Promise<Change[]>((resolve) => {
      const answer = (changes: Change[]) => {
        resolve(changes);
        return settle();
      };
      asked.push({ query, answer });
    });
  return { asked, list };
}

const onError = (error: unknown) => expect.unreachable(String(error));

describe('createFeed', () => {
  it('reads again for what comes while a page is read', async () => {
    const { asked, list } = createSlowList();
    const feed = createFeed({ list, onError });
    const { member, taken } = createMember();
    feed.add(member);
    feed.advance(1);
    feed.advance(2);
    await asked[0]?.answer([{ seq: 1, key: 'a' }]);
    expect(asked[1]?.query.after).toBe(1);
    await asked[1]?.answer([{ seq: 2, key: 'b' }]);
    expect(taken.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(asked).toHaveLength(2);
  });

  it('reads once for all who are behind, from where the last of them is', async () => {
    const { asked, list } = createSlowList();
    const feed = createFeed({ list, onError });
    const members = [createMember(3), createMember(1), createMember(5)];
    members.forEach(({ member }) => feed.add(member));
    feed.advance(5);
    await asked[0]?.answer([
      { seq: 2, key: 'a' },
      { seq: 4, key: 'b' },
    ]);
    expect(asked.map(({ query }) => query.after)).toEqual([1]);
    expect(members.map(({ taken }) => taken.map(({ seq }) => seq))).toEqual([[4], [2, 4], []]);
    expect(members.map(({ member }) => member.position)).toEqual([5, 5, 5]);
  });

  it('gives nothing to who has left while a page was read', async () => {
    const { asked, list } = createSlowList();
    const feed = createFeed({ list, onError });
    const { member, taken } = createMember();
    feed.add(member);
    feed.advance(1);
    feed.remove(member);
    await asked[0]?.answer([{ seq: 1, key: 'a' }]);
    expect(taken).toEqual([]);
    expect(feed.size).toBe(0);
  });

  it('goes on after a failure', async () => {
    const errors: unknown[] = [];
    const list = async (): Promise<Change[]> => {
      if (errors.length === 0) throw new Error('gone');
      return [{ seq: 1, key: 'a' }];
    };
    const feed = createFeed({ list, onError: (error) => errors.push(error) });
    const { member, taken } = createMember();
    feed.add(member);
    feed.advance(1);
    await settle();
    expect(taken).toEqual([]);
    feed.advance(1);
    await settle();
    expect(taken).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  it.each(Array.from({ length: 200 }, (_, index) => index + 1))(
    'shows everyone how everything is in the end, in order, and nothing twice (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const log = new Map<string, number>();
      let last = 0;
      const list = async ({ after, limit }: ChangesQuery) => {
        if (random.below(2) === 0) await settle();
        const changes = [...log].map(([key, seq]) => ({ key, seq })).filter(({ seq }) => seq > after);
        const page = changes.toSorted((a, b) => a.seq - b.seq).slice(0, limit);
        if (random.below(2) === 0) await settle();
        return page;
      };
      const feed = createFeed({ list, onError });
      const members = [createMember(), createMember(), createMember(random.below(100))];
      const starts = members.map(({ member }) => member.position);
      members.forEach(({ member }) => feed.add(member));

      for (let steps = 0; steps < 60; steps += 1) {
        for (let changes = random.below(20); changes > 0; changes -= 1) {
          last += 1 + random.below(2);
          log.set(`key_${random.below(300)}`, last);
        }
        if (random.below(2) === 0) feed.advance(last);
        if (random.below(3) === 0) await settle();
        for (const { member } of members) member.room = random.below(40);
        feed.resume();
      }
      for (const { member } of members) member.room = Number.MAX_SAFE_INTEGER;
      feed.advance(last);
      while (members.some(({ member }) => member.position < last)) await settle();

      for (const [index, { taken }] of members.entries()) {
        const seqs = taken.map(({ seq }) => seq);
        expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
        const shown = new Map(taken.map(({ key, seq }) => [key, seq]));
        for (const [key, seq] of log) if (seq > (starts[index] ?? 0)) expect(shown.get(key)).toBe(seq);
      }
    },
  );
});

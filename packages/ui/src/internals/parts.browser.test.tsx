import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { renderWithStack } from '../testSupport/renderWithStack.js';
import { PART_CASES } from '../testSupport/partCases.js';

// A part by itself is not within the list or the field that it belongs to.
const RULES_OF_THE_WHOLE = [
  'region',
  'list',
  'listitem',
  'definition-list',
  'dlitem',
  'label',
  'label-title-only',
  'page-has-heading-one',
];

describe.each(PART_CASES)('$name', ({ name, component, slot, table, Part, props, around, takesChild }) => {
  const className = slot === 'root' ? `offtake-${component}` : `offtake-${component}-${slot}`;

  test('is the element that it says, with its class, its attributes and its ref', async () => {
    const ref = createRef<HTMLElement>();
    const given = { ...props, ref, 'data-testid': 'part', slot: 'mine', className: 'mine' };
    renderWithStack(around(<Part {...given} />));
    const part = await screen.findByTestId('part');

    expect(ref.current).toBe(part);
    expect(table[slot]?.element.split(' or ')).toContain(part.localName);
    expect(part.slot).toBe('mine');
    expect([...part.classList]).toEqual(expect.arrayContaining([className, 'mine']));
    // The consumer's class comes last.
    expect(part.classList.item(part.classList.length - 1)).toBe('mine');
  });

  test('says its state in the words of its table', async () => {
    renderWithStack(around(<Part {...props} data-testid="part" />));
    const part = await screen.findByTestId('part');
    const wrong = Object.entries(table[slot]?.state ?? {}).filter(([attribute, values]) => {
      const value = part.getAttribute(`data-${attribute}`);
      if (values === 'flag') return value !== null && value !== '';
      return values !== 'text' && !values.some((word) => word === value);
    });
    expect(wrong).toEqual([]);
  });

  test('passes axe', async () => {
    renderWithStack(around(<Part {...props} data-testid="part" />));
    await screen.findByTestId('part');
    const rules = Object.fromEntries(RULES_OF_THE_WHOLE.map((rule) => [rule, { enabled: false }]));
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.runIf(takesChild)('is its child instead, with what both have', async () => {
    const ref = createRef<HTMLElement>();
    const childRef = createRef<HTMLElement>();
    const handlePart = vi.fn<() => void>();
    const handleChild = vi.fn<() => void>();
    renderWithStack(
      around(
        <Part {...props} ref={ref} asChild data-testid="part" onContextMenu={handlePart}>
          <section ref={childRef} className="child" onContextMenu={handleChild} />
        </Part>,
      ),
    );
    const part = await screen.findByTestId('part');

    expect(part.localName).toBe('section');
    expect([...part.classList]).toEqual(expect.arrayContaining([className, 'child']));
    expect(ref.current).toBe(part);
    expect(childRef.current).toBe(part);
    // Nothing that the pointer of the machine, wherever it rests, would do too.
    fireEvent.contextMenu(part);
    expect(handlePart).toHaveBeenCalledTimes(1);
    expect(handleChild).toHaveBeenCalledTimes(1);
  });

  test.runIf(slot !== 'root')('says where it belongs when it stands elsewhere', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderWithStack(<Part {...props} />)).toThrow(`${name} must be placed within ${component}.`);
    error.mockRestore();
  });
});

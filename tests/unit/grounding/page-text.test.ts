// @vitest-environment happy-dom
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../../lib/grounding/compact.ts';
import { PageText } from '../../../lib/grounding/page-text.ts';

const PIECES = ['a', 'b ', ' ', '\n', '桥', '\u00ad', '\u200b', '😀', '\ud800', ''];

describe('PageText', () => {
  it('gives for any stretch runs whose characters are that stretch', () => {
    assert(
      property(
        array(array(constantFrom(...PIECES), { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        integer({ min: 0, max: 60 }),
        integer({ min: 1, max: 60 }),
        (nodes, start, length) => {
          const page = new PageText(nodes.map((pieces) => document.createTextNode(pieces.join(''))));
          const end = Math.min(page.text.length, start + length);
          if (start >= end) return;
          const runs = page.runsOf(start, end);
          expect(compact(runs.map((run) => run.node.data.slice(run.start, run.end)).join(''))).toBe(
            page.text.slice(start, end),
          );
        },
      ),
    );
  });
});

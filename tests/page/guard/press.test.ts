/** What becomes of each event of a press. */
import { describe, expect, it } from 'vitest';
import { Press, type PressEvent, type Verdict } from '../../../lib/page/guard/press';

const ON = { control: true, at: 0 };
const OFF = { control: false, at: 0 };
const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const TOUCH = [
  'pointerdown',
  'touchstart',
  'pointerup',
  'touchend',
  'mousedown',
  'mouseup',
  'click',
];
const follow = (
  press: Press,
  types: readonly string[],
  rest: Omit<PressEvent, 'type'>,
): Verdict[] => types.map((type) => press.judge({ type, ...rest }));

describe('a press', () => {
  it.each([['mouse', POINTER] as const, ['touch', TOUCH] as const])(
    'by %s is held from its first event and asks at its last',
    (_, types) => {
      const verdicts = follow(new Press(), types, ON);
      expect(verdicts.slice(0, -1)).toEqual(types.slice(1).map(() => 'hold'));
      expect(verdicts.at(-1)).toBe('ask');
    },
  );

  it('elsewhere passes whole', () => {
    expect(new Set(follow(new Press(), [...POINTER, ...TOUCH], OFF))).toEqual(new Set(['pass']));
  });

  it('that leaves the control is held to its end and asks nothing', () => {
    const press = new Press();
    follow(press, ['pointerdown', 'mousedown'], ON);
    expect(follow(press, ['pointerup', 'mouseup', 'click'], OFF)).toEqual(['hold', 'hold', 'hold']);
    expect(follow(press, POINTER, OFF)).toEqual(POINTER.map(() => 'pass'));
  });

  it('by an assistive tool is a click alone', () => {
    expect(follow(new Press(), ['click'], ON)).toEqual(['ask']);
  });

  it('twice in a row: the double click is held too', () => {
    expect(follow(new Press(), ['dblclick'], ON)).toEqual(['hold']);
  });
});

describe('a key', () => {
  const enter = { ...ON, acts: true };
  const away = { ...OFF, acts: true };

  it('asks when it goes down; what follows goes to the dialog and is held all the same', () => {
    const press = new Press();
    expect(follow(press, ['keydown'], enter)).toEqual(['ask']);
    expect(follow(press, ['keydown'], { ...away, repeat: true })).toEqual(['hold']);
    expect(follow(press, ['keypress', 'click', 'keyup'], away)).toEqual(['hold', 'hold', 'hold']);
    expect(follow(press, ['keydown', 'keypress', 'click', 'keyup'], away)).toEqual([
      'pass',
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('that answers in the dialog is held where it ends on the page, kept down or let go', () => {
    const press = new Press();
    const own = { ...away, own: true };
    expect(follow(press, ['keydown', 'keypress', 'click'], own)).toEqual(['pass', 'pass', 'pass']);
    expect(follow(press, ['keydown'], { ...enter, repeat: true })).toEqual(['hold']);
    expect(follow(press, ['keypress', 'keyup'], enter)).toEqual(['hold', 'hold']);
    expect(follow(press, ['keydown'], enter)).toEqual(['ask']);
  });

  it('of another kind passes, on a control too', () => {
    expect(follow(new Press(), ['keydown', 'keypress', 'keyup'], { ...ON, acts: false })).toEqual([
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('whose end was never seen holds nothing that comes later', () => {
    const press = new Press();
    follow(press, ['keydown'], enter);
    expect(follow(press, ['keydown', 'keyup'], away)).toEqual(['pass', 'pass']);
  });
});

describe('a submit', () => {
  it('asks where it follows a press elsewhere, once', () => {
    const press = new Press();
    follow(press, POINTER, { ...OFF, at: 100 });
    const submit = () => press.judge({ type: 'submit', control: true, at: 200 });
    expect([submit(), submit()]).toEqual(['ask', 'hold']);
    follow(press, POINTER, { ...OFF, at: 300 });
    expect(submit()).toBe('ask');
  });

  it('that no press led to is let through', () => {
    const press = new Press();
    expect(press.judge({ type: 'submit', ...ON })).toBe('pass');
    follow(press, POINTER, { ...OFF, at: 100 });
    expect(press.judge({ type: 'submit', control: true, at: 5000 })).toBe('pass');
  });

  it('of any other form is let through', () => {
    const press = new Press();
    follow(press, POINTER, OFF);
    expect(press.judge({ type: 'submit', ...OFF })).toBe('pass');
  });
});

import { hardToSee, type Painted } from './contrast-themes';

const painted = (colour: Painted['colour'], background: Painted['background'], kind: Painted['kind'] = 'text') =>
  hardToSee([{ kind, colour, background, where: 'button' }]);

test('what Windows pairs is easy to see in every contrast theme', () => {
  expect(painted(['CanvasText'], ['Canvas'])).toEqual([]);
  expect(painted(['LinkText'], ['Canvas'])).toEqual([]);
  expect(painted(['ButtonText'], ['ButtonFace'])).toEqual([]);
  expect(painted(['HighlightText'], ['Highlight'])).toEqual([]);
  expect(painted(['Highlight'], ['Canvas'], 'boundary')).toEqual([]);
});

test('a pair that Windows does not make is found in the themes in which it is hard to see', () => {
  expect(painted(['CanvasText'], ['Highlight'])).toEqual([
    'text of button: CanvasText on Highlight, 1.5 in Aquatic',
    'text of button: CanvasText on Highlight, 1.4 in Desert',
    'text of button: CanvasText on Highlight, 1.9 in Dusk',
    'text of button: CanvasText on Highlight, 1.8 in Night sky',
  ]);
  expect(painted(['Canvas'], ['Canvas'], 'boundary')).toHaveLength(4);
});

test('where a colour may be two, both have to do', () => {
  expect(painted(['HighlightText', 'CanvasText'], ['Highlight'])).toHaveLength(4);
});

test('large texts and boundaries need less', () => {
  const kinds: Painted['kind'][] = ['text', 'large text', 'boundary'];
  expect(kinds.map((kind) => painted(['LinkText'], ['HighlightText'], kind).length)).toEqual([1, 0, 0]);
});

test('a colour of its own is found as such', () => {
  expect(painted([], ['Canvas'])).toEqual(['text of button: not in the colours of the theme']);
});

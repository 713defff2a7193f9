import type { Painted } from '../../support/contrast-themes';

/** A colour over those that lie under it, from the nearest to the farthest, all as the browser computes them. */
export interface Layers {
  colour: string;
  /** From 0 to 1, beside what the colour itself lets through. */
  opacity: number;
  under: string[];
}

/** What can be seen of an element of a page: a text, its edges, or all that tells where a field begins and ends. */
export interface Seen {
  kind: Painted['kind'] | 'field';
  layers: Layers[];
  /** For people. */
  where: string;
}

/** Runs in the page: what can be seen of it, but for what is disabled, which may be faint (WCAG 2.2, 1.4.3). */
export function seenOf(): Seen[] {
  const fields =
    'input:not([type=checkbox], [type=radio]), select, textarea, .fui-Checkbox__indicator, .fui-Radio__indicator';
  const lineage = (element: Element | null): Element[] => (element ? [element, ...lineage(element.parentElement)] : []);
  const over = (element: Element | null, colour: string): Layers => {
    const styles = lineage(element).map((one) => getComputedStyle(one));
    const opacity = styles.reduce((product, style) => product * Number(style.opacity), 1);
    return { colour, opacity, under: styles.map(({ backgroundColor }) => backgroundColor) };
  };
  const edges = (style: CSSStyleDeclaration, around: Element | null) =>
    ['top', 'right', 'bottom', 'left'].flatMap((side) => {
      const value = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
      const isDrawn = parseFloat(value('width')) > 0 && !['none', 'hidden'].includes(value('style'));
      return isDrawn ? [over(around, value('color'))] : [];
    });
  /** What a style sheet puts before or after the content: lines, bars. */
  const drawn = (element: Element, pseudo: string) => {
    const style = getComputedStyle(element, pseudo);
    if (['none', 'normal'].includes(style.content) || style.opacity === '0') return [];
    const isArea = parseFloat(style.width) > 0 && parseFloat(style.height) > 0;
    return [...edges(style, element), ...(isArea ? [over(element, style.backgroundColor)] : [])];
  };
  const boundary = (element: Element) => [
    ...edges(getComputedStyle(element), element.parentElement),
    ...drawn(element, '::before'),
    ...drawn(element, '::after'),
  ];
  const text = (element: Element): [kind: Seen['kind'], Layers][] => {
    const isTyped = element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type);
    const written = isTyped
      ? element.value || element.placeholder
      : [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
    if (written.trim() === '') return [];
    const style = getComputedStyle(element, isTyped && !element.value ? '::placeholder' : null);
    const isLarge = parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.66 : 24);
    return [[isLarge ? 'large text' : 'text', over(element, style.color)]];
  };
  /** What is said of a fill in the colour of the text leaves the contrast theme out of account. */
  const fill = (shape: SVGElement) => {
    const { fill: own, color } = getComputedStyle(shape);
    if (own === 'none') return [];
    return [over(shape, shape.closest('[fill]')?.getAttribute('fill') === 'currentColor' ? color : own)];
  };
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) => isVisible(element) && !element.closest(':disabled, [aria-disabled="true"]'),
  );
  return all.flatMap((element): Seen[] => {
    const control = element.closest('[class*="fui-"]') ?? element;
    const name = (control.getAttribute('aria-label') ?? control.textContent).slice(0, 40);
    const where = `${element.tagName.toLowerCase()} in ${control.classList[0] ?? ''} « ${name} »`;
    if (element instanceof SVGGeometryElement) return [{ kind: 'boundary', layers: fill(element), where }];
    if (element instanceof SVGElement) return [];
    // The frame of a field may be drawn around it.
    const framed = element.matches(fields) ? [element, element.parentElement ?? element] : [];
    const limits = framed.flatMap((frame) => [
      ...boundary(frame),
      over(frame.parentElement, getComputedStyle(frame).backgroundColor),
    ]);
    return [
      ...text(element).map(([kind, layers]) => ({ kind, layers: [layers], where })),
      { kind: 'boundary', layers: boundary(element), where },
      ...(framed.length > 0 ? [{ kind: 'field' as const, layers: limits, where }] : []),
    ];
  });
}

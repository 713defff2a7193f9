import type { DrawnChart } from '../../host/book/charts/drawing';
import { chartShapes } from './chart-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** Where a picture stands in its part of the grid; scaled pixels for the corner, unscaled ones for the size. */
interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
}

/** One chart of the page, drawn into an element of its own. */
export class ChartPicture {
  readonly element = document.createElement('div');
  private shown = '';

  constructor() {
    this.element.className = 'charts__chart';
    this.element.setAttribute('role', 'img');
  }

  /** Draws anew only where something to be seen has changed. */
  show(drawn: DrawnChart, { left, top, width, height, scale }: Place): void {
    Object.assign(this.element.style, {
      transform: `translate(${left}px, ${top}px) scale(${scale})`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const key = JSON.stringify([{ ...drawn, box: null }, width, height]);
    if (key === this.shown) return;
    this.shown = key;
    this.draw(drawn, width, height);
  }

  dispose(): void {
    this.element.remove();
  }

  private draw(drawn: DrawnChart, width: number, height: number): void {
    const { altText, look } = drawn.chart;
    const words = [drawn.title, altText?.title, altText?.description].filter(Boolean);
    this.element.setAttribute('aria-label', `Graphique\u00a0: ${words.join('. ') || drawn.chart.name}`);
    Object.assign(this.element.style, {
      background: look?.fill === '' ? 'transparent' : (look?.fill ?? '#FFFFFF'),
      borderColor: look?.line?.style === 'None' ? 'transparent' : (look?.line?.color ?? '#D9D9D9'),
    });
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('width', String(width));
    drawing.setAttribute('height', String(height));
    for (const { name, attributes, text } of chartShapes(drawn, width, height)) {
      const element = document.createElementNS(SVG, name);
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
      if (text !== undefined) element.textContent = text;
      drawing.append(element);
    }
    this.element.replaceChildren(drawing);
  }
}

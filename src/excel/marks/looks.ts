import type { Severity } from '../../workbook';

/**
 * How a mark looks: a fill with a text colour that reads well on it, whatever the cell's own, and a line around it that
 * tells the severities apart without colour. The font keeps its weight: a number in bold may not fit in its column.
 */
interface Look {
  fill: string;
  text: string;
  line: { color: string; style: 'Continuous' | 'Dash' | 'Dot' };
}

const looks: Record<Severity, Look> = {
  bloquant: { fill: '#F9C9C9', text: '#6E0A0E', line: { color: '#B10E1C', style: 'Continuous' } },
  avertissement: { fill: '#FFE3A6', text: '#5C3B00', line: { color: '#9A5B00', style: 'Dash' } },
  information: { fill: '#BFE0F7', text: '#083358', line: { color: '#0B5CAD', style: 'Dot' } },
};

/** Queues the look of a mark on its conditional format. */
export function dress(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, text, line } = looks[severity];
  format.fill.color = fill;
  format.font.color = text;
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) edge.set(line);
}

import type { Severity } from '../../workbook';

/** How a mark looks: a fill with a text colour that can be read on it, and a border that tells severities apart in grey. */
interface Look {
  fill: string;
  text: string;
  border: { color: string; style: 'Continuous' | 'Dash' | 'Dot' };
  bold: boolean;
}

const looks: Record<Severity, Look> = {
  bloquant: { fill: '#FBD5D5', text: '#7A0C10', border: { color: '#B10E1C', style: 'Continuous' }, bold: true },
  avertissement: { fill: '#FDEBC3', text: '#5C3B00', border: { color: '#9A5B00', style: 'Dash' }, bold: false },
  information: { fill: '#DCEBF9', text: '#0B3A66', border: { color: '#2B6CB0', style: 'Dot' }, bold: false },
};

/** Queues the look of a mark on its conditional format. */
export function dress(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, text, border, bold } = looks[severity];
  format.fill.color = fill;
  format.font.set({ color: text, bold });
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) edge.set(border);
}

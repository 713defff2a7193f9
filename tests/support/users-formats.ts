/** Conditional formats of the user's own, one of every type, on cells where the annexes have findings. */
export function addUsersFormats(sheet: Excel.Worksheet): void {
  const add = (address: string, type: Excel.ConditionalFormatType) =>
    sheet.getRange(address).conditionalFormats.add(type);
  const { ConditionalFormatType: Type } = Excel;
  const cellValue = add('J3:L29', Type.cellValue).cellValue;
  cellValue.rule = { formula1: '=100000', operator: 'GreaterThan' };
  cellValue.format.font.color = '#006100';
  const custom = add('A3:Q29', Type.custom).custom;
  custom.rule.formula = '=$B3="Marseille"';
  custom.format.fill.color = '#FFFF00';
  const text = add('L3:L29', Type.containsText).textComparison;
  text.rule = { operator: 'Contains', text: 'AMP' };
  text.format.font.bold = true;
  const top = add('J3:K27', Type.topBottom).topBottom;
  top.rule = { rank: 3, type: 'TopItems' };
  top.format.font.italic = true;
  const preset = add('C3:C27', Type.presetCriteria).preset;
  preset.rule = { criterion: 'DuplicateValues' };
  preset.format.fill.color = '#FFC7CE';
  add('J3:J27', Type.dataBar);
  add('K3:K27', Type.colorScale);
  add('O3:O27', Type.iconSet);
}

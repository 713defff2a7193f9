/** A workbook with something of everything, written part by part as Excel 365 writes it. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = (...list: [id: string, kind: string, target: string, mode?: string][]) =>
  `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const styles = `${HEADER}<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/></numFmts>
<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
<font><b/><i/><u/><strike/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/></font><font><b val="0"/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.14999847407452621"/><bgColor indexed="64"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FF0000FF"/></right><top style="dashDot"><color indexed="10"/></top><bottom style="double"><color theme="1"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="2" fillId="0" borderId="0" xfId="0"><alignment horizontal="left" indent="2"/></xf>
<xf numFmtId="14" fontId="0" fillId="3" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment textRotation="135" vertical="center"/><protection locked="0"/></xf>
<xf numFmtId="9" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs>
<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><left style="thin"><color rgb="FF9C0006"/></left></border></dxf>
<dxf><font><strike/></font></dxf></dxfs></styleSheet>`;

const text = (reference: string, index: number, style = 0) =>
  `<c r="${reference}" s="${style}" t="s"><v>${index}</v></c>`;
const number = (reference: string, value: number, style = 0) => `<c r="${reference}" s="${style}"><v>${value}</v></c>`;

const strings = ['Intitulé', 'Montant\n2021', 'Échéance', 'Vrai ?', '007', ' deux  espaces ', 'Total'];
const sharedStrings = `${HEADER}<sst xmlns="${MAIN}" count="9" uniqueCount="9">${strings
  .map((value) => `<si><t xml:space="preserve">${value}</t></si>`)
  .join(
    '',
  )}<si><r><t>moitié </t></r><r><rPr><b/><sz val="11"/></rPr><t>grasse</t></r></si><si><t>Numéro</t></si></sst>`;

const rule = (type: string, attributes: string, content = '') =>
  `<cfRule type="${type}" ${attributes}>${content}</cfRule>`;
const rules: [area: string, rule: string][] = [
  ['A3:A9', rule('expression', 'dxfId="0" priority="1" stopIfTrue="1"', '<formula>$B3&gt;100</formula>')],
  ['B3:B9', rule('cellIs', 'dxfId="0" priority="2" operator="greaterThan"', '<formula>1000</formula>')],
  ['B3:B9', rule('cellIs', 'dxfId="1" priority="3" operator="between"', '<formula>1</formula><formula>5</formula>')],
  ['B3:B9', rule('cellIs', 'dxfId="1" priority="4" operator="lessThan"', '<formula>$B$2</formula>')],
  ['A3:A9', rule('cellIs', 'dxfId="1" priority="5" operator="equal"', '<formula>"oui ""vrai"""</formula>')],
  ['B3:B9', rule('top10', 'dxfId="0" priority="6" percent="1" bottom="1" rank="20"')],
  ['B3:B9', rule('aboveAverage', 'dxfId="0" priority="7" aboveAverage="0" equalAverage="1"')],
  ['A3:A9', rule('duplicateValues', 'dxfId="0" priority="8"')],
  ['A3:A9', rule('uniqueValues', 'dxfId="0" priority="9"')],
  [
    'A3:A9',
    rule(
      'containsText',
      'dxfId="0" priority="10" operator="containsText" text="AMI"',
      '<formula>NOT(ISERROR(SEARCH("AMI",A3)))</formula>',
    ),
  ],
  [
    'A3:A9',
    rule(
      'notContainsText',
      'dxfId="0" priority="11" operator="notContains" text="x"',
      '<formula>ISERROR(SEARCH("x",A3))</formula>',
    ),
  ],
  [
    'A3:A9',
    rule('beginsWith', 'dxfId="0" priority="12" operator="beginsWith" text="a"', '<formula>LEFT(A3,1)="a"</formula>'),
  ],
  [
    'A3:A9',
    rule('endsWith', 'dxfId="0" priority="13" operator="endsWith" text="z"', '<formula>RIGHT(A3,1)="z"</formula>'),
  ],
  ['A3:A9', rule('containsBlanks', 'dxfId="0" priority="14"', '<formula>LEN(TRIM(A3))=0</formula>')],
  ['A3:A9', rule('notContainsErrors', 'dxfId="0" priority="15"', '<formula>NOT(ISERROR(A3))</formula>')],
  ['C3:C9', rule('timePeriod', 'dxfId="0" priority="16" timePeriod="lastMonth"', '<formula>TRUE</formula>')],
  [
    'B3:B9',
    rule(
      'colorScale',
      'priority="17"',
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
    ),
  ],
  [
    'B3:B9',
    rule(
      'dataBar',
      'priority="18"',
      `<dataBar><cfvo type="min"/><cfvo type="num" val="500"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{11111111-0000-0000-0000-000000000001}</x14:id></ext></extLst>`,
    ),
  ],
  [
    'B3:B9',
    rule(
      'iconSet',
      'priority="19"',
      '<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="67" gte="0"/></iconSet>',
    ),
  ],
];

const sheet1 = `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">
<sheetPr filterMode="1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F12"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr baseColWidth="10" defaultColWidth="11.42578125" defaultRowHeight="15" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="3" max="4" width="12.7109375" style="4" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1" outlineLevel="1"/></cols>
<sheetData>
<row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25">${text('A1', 0, 1)}<c r="B1" s="1"/></row>
<row r="2" spans="1:6" ht="30" x14ac:dyDescent="0.25">${text('A2', 0)}${text('B2', 1)}${text('C2', 2)}${text('D2', 3)}</row>
<row r="3" spans="1:6" x14ac:dyDescent="0.25">${text('A3', 4, 5)}${number('B3', 1234.5, 2)}${number('C3', 44348, 3)}<c r="D3" t="b"><v>1</v></c><c r="F3"><f t="shared" ref="F3:F5" si="0">B3*2</f><v>2469</v></c></row>
<row r="4" spans="1:6">${text('A4', 5)}${number('B4', 500, 2)}${number('C4', 44361.5, 4)}<c r="D4" t="b"><v>0</v></c><c r="F4"><f t="shared" si="0"/><v>1000</v></c></row>
<row r="5" spans="1:6" hidden="1">${text('A5', 7)}${number('B5', -3, 2)}<c r="F5"><f t="shared" si="0"/><v>-6</v></c></row>
<row r="6" spans="1:6" outlineLevel="1" hidden="1"><c r="A6" t="inlineStr"><is><t>en ligne</t></is></c></row>
<row r="7" spans="1:6" outlineLevel="1" hidden="1"><c r="A7" t="e"><v>#N/A</v></c></row>
<row r="8" spans="1:6" s="7" customFormat="1"><c r="A8" s="7"><v>0.5</v></c></row>
<row r="9" spans="1:6">${text('A9', 6)}<c r="B9" s="2"><f>SUM(B3:B8)</f><v>1731.5</v></c><c r="C9" t="e"><f>B9/0</f><v>#DIV/0!</v></c><c r="D9" t="str"><f>IF(B9&gt;0,"oui","non")</f><v>oui</v></c></row>
<row r="10" spans="1:6"><c r="A10" t="str"><f>_xlfn.IFS(B3&gt;0,"a",TRUE,"b")</f><v>a</v></c><c r="B10" cm="1"><f t="array" ref="B10">SUM(B3:B4*2)</f><v>3469</v></c><c r="C10"><f>SUM(Autre!A2:A3)</f></c></row>
<row r="12" spans="1:6"><c r="A12" s="6" t="s"><v>6</v></c></row>
</sheetData>
<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" sort="0"/>
<autoFilter ref="A2:D9"><filterColumn colId="1"><filters><filter val="1234,5"/><filter val="500"/></filters></filterColumn><filterColumn colId="0"><customFilters and="1"><customFilter operator="notEqual" val=" "/><customFilter val="*a*"/></customFilters></filterColumn></autoFilter>
<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>
${rules.map(([area, content]) => `<conditionalFormatting sqref="${area}">${content}</conditionalFormatting>`).join('')}
<dataValidations count="3"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Choix" error="Oui ou non" promptTitle="Aide" prompt="Choisissez" sqref="D3:D9 F3"><formula1>"oui,non"</formula1></dataValidation>
<dataValidation type="whole" errorStyle="warning" operator="lessThanOrEqual" showErrorMessage="1" sqref="B3:B9"><formula1>$B$2</formula1></dataValidation>
<dataValidation type="decimal" sqref="F9"><formula1>1.5</formula1><formula2>9</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A4" r:id="rId1" tooltip="Le site"/><hyperlink ref="A9" location="Autre!A1" display="Total"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId9"/><headerFooter><oddFooter>&amp;CPage &amp;P</oddFooter></headerFooter>
<legacyDrawing r:id="rId2"/>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>
<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>500</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF5555"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B3:B9</xm:sqref></x14:conditionalFormatting>
<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="20" id="{11111111-0000-0000-0000-000000000002}"><xm:f>Autre!$A$1&gt;A3</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A3:A9</xm:sqref></x14:conditionalFormatting>
</x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Autre!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>E3:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
</worksheet>`;

const sheet2 = `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetData>
<row r="1">${text('A1', 8)}${text('B1', 1)}</row><row r="2">${number('A2', 1)}${number('B2', 10)}</row><row r="3">${number('A3', 2)}<c r="B3"><f>Tableau_1[[#This Row],[Numéro]]*2</f><v>4</v></c></row><row r="4">${text('A4', 6)}<c r="B4"><f>SUBTOTAL(109,B2:B3)</f><v>14</v></c></row>
</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const table = `${HEADER}<table xmlns="${MAIN}" id="1" name="Tableau_1" displayName="Tableau_1" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Numéro" totalsRowLabel="Total"/><tableColumn id="2" name="Montant_x000a_2021" totalsRowFunction="sum"><calculatedColumnFormula>Tableau_1[[#This Row],[Numéro]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const parts: Record<string, string> = {
  '[Content_Types].xml': `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${(
    [
      ['xl/workbook.xml', 'sheet.main'],
      ['xl/worksheets/sheet1.xml', 'worksheet'],
      ['xl/worksheets/sheet2.xml', 'worksheet'],
      ['xl/worksheets/sheet3.xml', 'worksheet'],
      ['xl/styles.xml', 'styles'],
      ['xl/sharedStrings.xml', 'sharedStrings'],
      ['xl/comments1.xml', 'comments'],
      ['xl/tables/table1.xml', 'table'],
    ] as const
  )
    .map(
      ([path, type]) =>
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join(
      '',
    )}<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="L’agenda &amp; co" sheetId="1" r:id="rId1"/><sheet name="Autre" sheetId="4" r:id="rId2"/><sheet name="Cachée" sheetId="5" state="veryHidden" r:id="rId3"/></sheets>
<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'L’agenda &amp; co'!$A$2:$D$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'L’agenda &amp; co'!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'L’agenda &amp; co'!$A:$A,'L’agenda &amp; co'!$1:$2</definedName>
<definedName name="Constante" comment="le taux">0.05</definedName><definedName name="_annexes_lda" localSheetId="1" hidden="1">"rapport"</definedName><definedName name="Montants">'L’agenda &amp; co'!$B$3:$B$9</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/worksheets/sheet1.xml': sheet1,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', 'External'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
  ),
  'xl/comments1.xml': `${HEADER}<comments xmlns="${MAIN}"><authors><author>Claire</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>Claire :</t></r><r><t xml:space="preserve">
à confirmer</t></r></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': '<xml/>',
  'xl/worksheets/sheet2.xml': sheet2,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
  'xl/tables/table1.xml': table,
  'xl/worksheets/sheet3.xml': `${HEADER}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  'customXml/item1.xml': '<lda xmlns="urn:annexes-lda:state"><ignored/></lda>',
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${HEADER}<ds:datastoreItem ds:itemID="{0E4D6B1C-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
};

/** The workbook, with parts added that the preview knows nothing of. */
export function everything(more: Record<string, string> = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries({ ...parts, ...more }).map(([path, content]) => [path, strToU8(content)])),
  );
}

import { useCallback, useEffect, useState } from 'react';
import { ExcelTrouble } from '../../excel';
import type { TemplateIssue } from '../../reports/own-templates';
import { templateSignature } from '../../reports/own-templates/kept';
import { sheetNameFrom } from '../../workbook';
import { usePane, useSession } from '../session';
import type { Chosen } from './insert';
import type { OwnTemplate, OwnTemplates as Found } from './own-work';
import { ownWords as words } from './own-words';
import { templateWords } from './words';

export interface OwnTemplatesOfPane extends Found {
  /** Identifier of the template that is being inserted. */
  busy: string | null;
  /** Looks again at what sheets there are. Never rejects. */
  refresh(): Promise<void>;
  insert(template: OwnTemplate, chosen: Chosen): Promise<void>;
  /**
   * Keeps a sheet as a template.
   * @returns what has to be put right in the sheet first; null where Excel refused, which the pane says
   */
  keep(sheetId: string, name: string): Promise<TemplateIssue[] | null>;
  /** @returns whether it was done */
  rename(template: OwnTemplate, name: string): Promise<boolean>;
  /** @returns whether it was done */
  remove(template: OwnTemplate): Promise<boolean>;
}

/** The sheet that holds a template of that name, and what it bears. */
function copyNamed(name: string): { name: string; signature: string } {
  return { name: sheetNameFrom(words.sheetName(name)), signature: templateSignature(name) };
}

/** The templates that the team has made, read when the view opens and again whenever something was written or taken back. */
export function useOwnTemplates(): OwnTemplatesOfPane {
  const session = useSession();
  const writes = usePane('writes');
  const [found, setFound] = useState<Found>({ templates: [], candidates: [] });
  const [busy, setBusy] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    const reading = await session.read();
    if (reading) setFound(await session.work('ownTemplates', reading.snapshot));
  }, [session]);
  useEffect(() => void refresh(), [refresh, writes]);

  const refuse = (why: string) => session.write(() => Promise.reject(new ExcelTrouble('refused', why)));

  async function insert({ id, name }: OwnTemplate, chosen: Chosen): Promise<void> {
    const reading = await session.read({ isExplicit: true });
    const pageTexts = reading && (await session.pageTexts(id));
    if (!pageTexts) return;
    const { snapshot, sources, today } = reading;
    const { fillings, issues, after } = await session.work('fillOwnTemplate', {
      ...chosen,
      snapshot,
      id,
      pageTexts,
      today,
    });
    if (issues.length > 0) {
      const sheet = snapshot.sheets.find((one) => one.id === id)?.name ?? '';
      await refuse(words.notInsertable(name, sheet, issues));
    } else if (fillings.length === 0) {
      await refuse(templateWords.nothingToInsert);
    } else {
      await session.insertFilled(fillings, { after, sources });
    }
  }

  return {
    ...found,
    busy,
    refresh,
    async insert(template, chosen) {
      if (busy !== null) return;
      setBusy(template.id);
      await insert(template, chosen);
      setBusy(null);
    },
    async keep(id, name) {
      const reading = await session.read({ isExplicit: true });
      const sheet = reading?.snapshot.sheets.find((one) => one.id === id);
      const pageTexts = sheet && (await session.pageTexts(id));
      if (!reading || !pageTexts) return null;
      const inspected = await session.work('inspectSheet', { snapshot: reading.snapshot, id, pageTexts });
      if (!inspected || inspected.issues.length > 0) return inspected?.issues ?? null;
      const isDone = await session.write(async (excel, keep) => {
        const created = await excel.keepCopy(sheet, copyNamed(name));
        keep({ name: words.keepStep(name), takeBack: () => excel.removeSheets([created]) });
        return words.kept(name);
      });
      return isDone ? [] : null;
    },
    rename: ({ id, name }, wanted) =>
      session.write(async (excel, keep) => {
        await excel.renameCopy({ id, name }, copyNamed(wanted));
        keep({
          name: words.renameStep(wanted),
          takeBack: () => excel.renameCopy({ id, name: wanted }, copyNamed(name)),
        });
        return words.renamed(wanted);
      }),
    remove: ({ id, name }) =>
      session.write(async (excel) => {
        await excel.removeCopy({ id, name });
        return words.removed(name);
      }),
  };
}

export { FileTrouble, openXlsx, type OpenedFile } from './open';
export { saveXlsx, type SavedFile } from './save';

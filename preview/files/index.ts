export { openXlsx, type OpenedFile } from './open';
export { saveXlsx, type SavedFile } from './save';
export { FileTrouble } from './trouble';

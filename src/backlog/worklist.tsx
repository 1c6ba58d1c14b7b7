import { showPage } from './show-page.tsx';
import { WorklistPage } from './worklist-page.tsx';

await showPage({ root: 'worklist', title: ({ pane }) => pane.worklist, page: WorklistPage });

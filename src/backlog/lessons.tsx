import { LessonsPage } from './lessons-page.tsx';
import { showPage } from './show-page.tsx';

await showPage({ root: 'lessons', title: ({ lessons }) => lessons.title, page: LessonsPage });

import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import { keepForOffline } from './offline/keep';
import { openShift } from './play/open-shift';
import { Opening } from './play/opening';
import { PlayPage } from './play/play-page';
import { PageGuard } from './page-guard';
import './page.css';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the application');
const root = createRoot(place);
root.render(<Opening what="Opening the practice …" />);
const debug = new URLSearchParams(location.search).has('debug');
openShift(location.search).then(
  (opened) =>
    root.render(
      <PageGuard>
        <PlayPage opened={opened} debug={debug} />
      </PageGuard>,
    ),
  (error: unknown) => root.render(<PageGuard failed={error} />),
);
void keepForOffline();

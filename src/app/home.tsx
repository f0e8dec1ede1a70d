import { createRoot } from 'react-dom/client';
import '../ui/theme.css';
import { HomePage } from './home/home-page';
import { keepForOffline } from './offline/keep';
import { PageGuard } from './page-guard';
import './page.css';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the application');
createRoot(place).render(
  <PageGuard>
    <HomePage />
  </PageGuard>,
);
void keepForOffline();

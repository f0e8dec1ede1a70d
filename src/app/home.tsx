import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline/keep';
import './page.css';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the application');
createRoot(place).render(<h1>First Face</h1>);
void keepForOffline();

import '#src/ui/base.css';
import { start } from './start.tsx';

// Reading the program is a task of its own already.
setTimeout(start);

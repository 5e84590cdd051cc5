import { kronika } from './src/kronika.ts';

export default kronika();

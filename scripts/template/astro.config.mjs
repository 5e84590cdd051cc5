import { kronika } from 'kronika';

export default kronika();

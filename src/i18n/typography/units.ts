/** Units and currencies that several languages write alike. */
export const metric = [
  'km',
  'm',
  'cm',
  'mm',
  'km²',
  'm²',
  'm³',
  'km2',
  'm2',
  'ha',
  'kg',
  'g',
  't',
  'l',
  'ml',
  'h',
  'min',
];
export const technical = ['kB', 'MB', 'GB', 'W', 'kW', 'MW', 'kWh', 'MWh', 'V', 'km/h', '°C', '%', '‰'];
export const money = ['PLN', 'EUR', 'USD', 'UAH', 'zł', '€', '$'];

import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

// Bars alone: 'chart.js/auto' would bring every kind of chart.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
// Nothing moves: a figure is read, not watched.
Chart.defaults.animation = false;

export { Chart };

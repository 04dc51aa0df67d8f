import { literal } from './literal';

/**
 * One Parquet file as SQL reads it: its name is no pattern, and the names of its folders are no columns.
 *
 * @param rest Further options, such as `file_row_number = true`.
 */
export function parquetAt(path: string, ...rest: string[]): string {
	const name = path.replaceAll(/[*?[]/g, '[$&]');
	return `read_parquet(${[literal(name), 'hive_partitioning = false', ...rest].join(', ')})`;
}

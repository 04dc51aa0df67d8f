import { request, type IncomingHttpHeaders } from 'node:http';

/** What a server answers, as it comes over the wire. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	bytes: Buffer;
}

/** Asks as it is told, follows nothing and unpacks nothing. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(address, { headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (part: Buffer) => chunks.push(part));
			response.on('end', () => {
				const { statusCode: status = 0, headers: all } = response;
				resolve({ status, headers: all, bytes: Buffer.concat(chunks) });
			});
		})
			.once('error', reject)
			.end();
	});
}

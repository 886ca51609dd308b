/** Ends with 0 when an address answers 2xx: `node health.mjs http://127.0.0.1:3000/health`. */
const [url = ''] = process.argv.slice(2);

const response = await fetch(url, { signal: AbortSignal.timeout(4000) }).catch((error) => {
	console.error(`${url} does not answer: ${error.cause?.message ?? error.message}`);
	process.exit(1);
});
process.exit(response.ok ? 0 : 1);

const truncated = new WeakSet<Response>();

/** The same answer, which breaks off after half of its body. */
export async function truncate(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (isBegun) stream.error(new TypeError('terminated'));
      else stream.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
      isBegun = true;
    },
  });
  const broken = new Response(body, { status: response.status, headers: response.headers });
  truncated.add(broken);
  return broken;
}

/** Whether an answer is one that breaks off. A server has to break the connection then. */
export function isTruncated(response: Response): boolean {
  return truncated.has(response);
}

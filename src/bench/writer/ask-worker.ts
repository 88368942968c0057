/** Questions to a worker of the benchmark and its answers, in whatever order they come. */
export function askWorker(worker: Worker) {
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>();
  let last = 0;
  worker.onmessage = ({ data: { id, answer, problem } }) => {
    const asked = waiting.get(id)!;
    waiting.delete(id);
    if (problem === undefined) asked.resolve(answer as never);
    else asked.reject(new Error(problem));
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`a worker of the bench: ${message}`));
  };
  return <T>(question: object): Promise<T> =>
    new Promise((resolve, reject) => {
      last++;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, question });
    });
}
